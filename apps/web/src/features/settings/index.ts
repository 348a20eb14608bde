export { GuildPicker } from "./components/guild-picker.tsx";
export { SettingsForm } from "./components/settings-form.tsx";
export { readSettings } from "./settings.loaders.ts";
