export { isBotThere } from "./bot-presence.ts";
export { type ChangeGameInput, changeGameInput } from "./change-game.input.ts";
export { changeGuildGame } from "./change-game.ts";
export { type ChangeLanguageInput, changeLanguageInput } from "./change-language.input.ts";
export { changeGuildLanguage } from "./change-language.ts";
export { type ChangeTimeZoneInput, changeTimeZoneInput } from "./change-time-zone.input.ts";
export { changeGuildTimeZone } from "./change-time-zone.ts";
export { connectServer, type DiscordServer, isConnected, newGuild } from "./connect-guild.ts";
export type { SettingsFact } from "./facts.ts";
export type { Guild } from "./guild.ts";
export {
  type GuildSetup,
  isUnderWay,
  newSetup,
  type SetupPick,
  type SetupStep,
  type SetupThing,
} from "./guild-setup.ts";
export { type PickPlaceInput, pickPlaceInput } from "./pick-place.input.ts";
export { type GuildPlace, type Place, places } from "./places.ts";
export {
  fingerprint,
  isNews,
  planSetup,
  requireFeasible,
  type SetupDraft,
  type SetupLine,
  stepsOf,
} from "./plan-setup.ts";
export { recheckRoles, recheckRolesJob } from "./recheck-roles.ts";
export { type PlaceObstacle, type SetupProblem, settingsRefusals } from "./refusals.ts";
export { memberRights, officerRights } from "./rights-presets.ts";
export { type ServerChannel, type ServerChannelKind, type ServerRole, serverChannelKinds } from "./server.ts";
export { findObstacle, type ServerNow, type ServerThing } from "./server-now.ts";
export { listTimeZones } from "./time-zones.ts";
