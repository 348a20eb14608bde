export { type ChangeLanguageInput, changeLanguageInput } from "./change-language.input.ts";
export { changeGuildLanguage } from "./change-language.ts";
export type { SettingsFact } from "./facts.ts";
export type { Guild } from "./guild.ts";
export { settingsRefusals } from "./refusals.ts";
