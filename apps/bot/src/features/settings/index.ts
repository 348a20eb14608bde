import type { BotFeature } from "#bot/discord/define-feature.ts";
import { changeLanguageCommand } from "./change-language.command.ts";
import { connectGuildListener, connectReadyGuildsListener } from "./connect-guild.listener.ts";
import { disconnectGuildListener } from "./disconnect-guild.listener.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { showGuildCommand } from "./show-guild.command.ts";

export const settingsFeature: BotFeature = {
  commands: [showGuildCommand, changeLanguageCommand],
  listeners: [connectGuildListener, connectReadyGuildsListener, disconnectGuildListener],
  factHandlers: [onGuildConnected],
};
