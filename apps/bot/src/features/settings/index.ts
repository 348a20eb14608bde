import type { BotFeature } from "#bot/discord/define-feature.ts";
import { changeLanguageCommand } from "./change-language.command.ts";
import { connectGuildListener, guildChangedListener } from "./connect-guild.listener.ts";
import { disconnectGuildListener, disconnectMissingGuildsListener } from "./disconnect-guild.listener.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { onSetupConfirmed } from "./on-setup-confirmed.ts";
import { purgeGuildsJob } from "./purge-guild.job.ts";
import { resetGuildControls } from "./reset-guild.button.ts";
import { resetGuildCommand } from "./reset-guild.command.ts";
import { restoreGuildCommand } from "./restore-guild.command.ts";
import { setUpGuildControls } from "./set-up-guild.button.ts";
import { setUpGuildCommand } from "./set-up-guild.command.ts";
import { showGuildCommand } from "./show-guild.command.ts";
import { showRightsCommand } from "./show-rights.command.ts";

export const settingsFeature: BotFeature = {
  commands: [
    showGuildCommand,
    setUpGuildCommand,
    changeLanguageCommand,
    showRightsCommand,
    resetGuildCommand,
    restoreGuildCommand,
  ],
  controls: [...setUpGuildControls, ...resetGuildControls],
  listeners: [
    connectGuildListener,
    guildChangedListener,
    disconnectGuildListener,
    disconnectMissingGuildsListener,
  ],
  factHandlers: [onGuildConnected, onSetupConfirmed],
  jobs: [purgeGuildsJob],
};
