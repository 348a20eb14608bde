/** Facts of the settings: the bot joined or left a Discord server, or an officer changed how the guild is spoken to. */
export type SettingsFact = {
  readonly name: "settings.guildConnected" | "settings.guildDisconnected" | "settings.languageChanged";
  readonly guildId: string;
};
