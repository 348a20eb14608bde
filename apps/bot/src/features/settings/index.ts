import type { BotFeature } from "#bot/discord/define-feature.ts";
import { changeLanguageCommand } from "./change-language.command.ts";
import { connectGuildListener, guildChangedListener } from "./connect-guild.listener.ts";
import { disconnectGuildListener, disconnectMissingGuildsListener } from "./disconnect-guild.listener.ts";
import { doctorControls } from "./doctor.button.ts";
import { doctorCommand } from "./doctor.command.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { onPanelChanged } from "./on-panel-changed.ts";
import { onSetupConfirmed } from "./on-setup-confirmed.ts";
import { onTalkChanged } from "./on-talk-changed.ts";
import { panelDeletedListeners } from "./panel-deleted.listener.ts";
import { purgeGuildsJob } from "./purge-guild.job.ts";
import { resetGuildControls } from "./reset-guild.button.ts";
import { resetGuildCommand } from "./reset-guild.command.ts";
import { restoreGuildCommand } from "./restore-guild.command.ts";
import { setUpGuildControls } from "./set-up-guild.button.ts";
import { setUpGuildCommand } from "./set-up-guild.command.ts";
import { showGuildCommand } from "./show-guild.command.ts";
import { showRightsCommand } from "./show-rights.command.ts";
import { closeTalkButton, openTalkButton } from "./talk.button.ts";

export const settingsFeature: BotFeature = {
  commands: [
    showGuildCommand,
    setUpGuildCommand,
    changeLanguageCommand,
    showRightsCommand,
    doctorCommand,
    resetGuildCommand,
    restoreGuildCommand,
  ],
  controls: [
    ...setUpGuildControls,
    ...resetGuildControls,
    ...Object.values(doctorControls),
    openTalkButton,
    closeTalkButton,
  ],
  listeners: [
    connectGuildListener,
    guildChangedListener,
    disconnectGuildListener,
    disconnectMissingGuildsListener,
    ...panelDeletedListeners,
  ],
  factHandlers: [onGuildConnected, onSetupConfirmed, onPanelChanged, onTalkChanged],
  jobs: [purgeGuildsJob],
  panelButtons: [
    { feature: "settings", customId: openTalkButton.customId({}), label: (t) => t("settings.panel.talk") },
  ],
};
