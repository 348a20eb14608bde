/**
 * Facts of the settings: the bot joined or left a Discord server, or an officer changed how the guild is spoken to, where
 * its clock hangs, which game it plays, or what it uses of its server.
 */
export type SettingsFact =
  | GuildFact
  /** Somebody's talk with the officers was opened or closed. */
  | { readonly name: "settings.talkChanged"; readonly guildId: string; readonly talkId: number };

type GuildFact = {
  readonly name:
    | "settings.guildConnected"
    | "settings.guildDisconnected"
    | "settings.guildReset"
    | "settings.guildRestored"
    | "settings.guildChanged"
    | "settings.settingsChanged"
    | "settings.modulesChanged"
    | "settings.gameProfileChanged"
    | "settings.rightsChanged"
    | "settings.setupConfirmed"
    | "settings.setupFinished"
    | "settings.serverChanged"
    | "settings.panelDeleted";
  readonly guildId: string;
};
