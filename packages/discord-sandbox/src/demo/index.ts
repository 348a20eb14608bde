export { type DemoGuild, type DemoPerson, standingOf } from "./demo-guild.ts";
export { demoGuilds, furnishDemo } from "./furnish-demo.ts";
