import type { BotFeature } from "#bot/discord/define-feature.ts";
import { adjustPointsCommand } from "./adjust-points.command.ts";
import { showBalanceButton } from "./show-balance.button.ts";
import { showBalanceCommand } from "./show-balance.command.ts";
import { showStandingsCommand } from "./show-standings.command.ts";
import { undoAdjustmentButton } from "./undo-adjustment.button.ts";
import { verifyLedgerCommand } from "./verify-ledger.command.ts";

export const dkpFeature: BotFeature = {
  commands: [adjustPointsCommand, showBalanceCommand, showStandingsCommand, verifyLedgerCommand],
  controls: [showBalanceButton, undoAdjustmentButton],
  panelButtons: [
    { feature: "dkp", customId: showBalanceButton.customId({}), label: (t) => t("settings.panel.dkp") },
  ],
};
