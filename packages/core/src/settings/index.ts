export { type ChangeLanguageInput, changeLanguageInput } from "./change-language.input.ts";
export { changeGuildLanguage } from "./change-language.ts";
export { connectServer, type DiscordServer, isConnected, newGuild } from "./connect-guild.ts";
export type { SettingsFact } from "./facts.ts";
export type { Guild } from "./guild.ts";
export { type GuildPlace, type Place, type PlaceKind, placeKinds, places } from "./places.ts";
export { settingsRefusals } from "./refusals.ts";
export { memberRights, officerRights } from "./rights-presets.ts";
