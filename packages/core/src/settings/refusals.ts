export const settingsRefusals = ["settings.languageUnchanged"] as const;
