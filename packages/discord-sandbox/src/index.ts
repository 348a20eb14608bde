export { ClientRefusal } from "./actor/client-refusal.ts";
export type { GuildControl, MemberOptions, PermissionName } from "./actor/guild-control.ts";
export type { Person, Reply } from "./actor/person.ts";
export type { GuildOptions, WorldControl } from "./actor/world-control.ts";
export { connectSandbox, type RemoteGuild, type RemoteSandbox } from "./control/connect-sandbox.ts";
export {
  type DemoGuild,
  type DemoPerson,
  type DemoRole,
  demoGuilds,
  furnishDemo,
  standingOf,
} from "./demo/index.ts";
export { type Sandbox, type SandboxOptions, startSandbox } from "./sandbox.ts";
export type { GatewayFrame, RestExchange, TrafficObserver } from "./traffic.ts";
