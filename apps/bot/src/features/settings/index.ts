import type { BotFeature } from "#bot/discord/define-feature.ts";
import { changeLanguageCommand } from "./change-language.command.ts";
import { connectGuildListener, guildChangedListener } from "./connect-guild.listener.ts";
import { disconnectGuildListener, disconnectMissingGuildsListener } from "./disconnect-guild.listener.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { onSetupConfirmed } from "./on-setup-confirmed.ts";
import { setUpGuildControls } from "./set-up-guild.button.ts";
import { setUpGuildCommand } from "./set-up-guild.command.ts";
import { showGuildCommand } from "./show-guild.command.ts";

export const settingsFeature: BotFeature = {
  commands: [showGuildCommand, setUpGuildCommand, changeLanguageCommand],
  controls: setUpGuildControls,
  listeners: [
    connectGuildListener,
    guildChangedListener,
    disconnectGuildListener,
    disconnectMissingGuildsListener,
  ],
  factHandlers: [onGuildConnected, onSetupConfirmed],
};
