import type { BotFeature } from "#bot/discord/define-feature.ts";
import { eraseMemberControls } from "./erase-member.button.ts";
import { eraseMemberCommand } from "./erase-member.command.ts";
import { eraseOwnDataControls } from "./erase-own-data.button.ts";
import { eraseOwnDataCommand } from "./erase-own-data.command.ts";
import { exportMemberCommand } from "./export-member.command.ts";
import { exportOwnDataCommand } from "./export-own-data.command.ts";
import { forgetEverywhereNightly } from "./forget-everywhere.job.ts";
import { forgetInGuildNightly } from "./forget-in-guild.job.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { onMessageErased } from "./on-message-erased.ts";
import { planNightsListener } from "./plan-nights.listener.ts";
import { viewOwnDataCommand } from "./view-own-data.command.ts";

export const privacyFeature: BotFeature = {
  commands: [
    viewOwnDataCommand,
    exportOwnDataCommand,
    eraseOwnDataCommand,
    exportMemberCommand,
    eraseMemberCommand,
  ],
  controls: [...eraseOwnDataControls, ...eraseMemberControls],
  listeners: [planNightsListener],
  factHandlers: [onGuildConnected, onMessageErased],
  jobs: [forgetEverywhereNightly, forgetInGuildNightly],
};
