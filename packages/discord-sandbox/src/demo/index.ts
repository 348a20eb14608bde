export { type DemoGuild, type DemoPerson, shownName } from "./demo-guild.ts";
export { demoGuilds, furnishDemo } from "./furnish-demo.ts";
