export { type DemoGuild, type DemoPerson, type DemoRole, standingOf } from "./demo-guild.ts";
export { demoGuilds, furnishDemo } from "./furnish-demo.ts";
