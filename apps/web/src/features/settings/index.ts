export { AttendanceSettings } from "./components/attendance-settings.tsx";
export { DkpSettings } from "./components/dkp-settings.tsx";
export { EventSettings } from "./components/event-settings.tsx";
export { GeneralSettings } from "./components/general-settings.tsx";
export { GuildPicker } from "./components/guild-picker.tsx";
export { ModuleSettings } from "./components/module-settings.tsx";
export { SettingsHead } from "./components/settings-head.tsx";
export { SettingsTabs } from "./components/settings-tabs.tsx";
export { readPreviewedEvent, readSettings } from "./settings.loaders.ts";
