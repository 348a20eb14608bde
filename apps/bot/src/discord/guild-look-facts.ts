/** After each of these what stands in Discord may have to look otherwise: by its language, its channels, and what is switched on. */
export const guildLookFacts = [
  "settings.setupFinished",
  "settings.guildConnected",
  "settings.guildChanged",
  "settings.modulesChanged",
  "settings.guildRestored",
] as const;
