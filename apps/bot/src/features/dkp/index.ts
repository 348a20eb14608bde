import type { BotFeature } from "#bot/discord/define-feature.ts";
import { adjustManyCommand } from "./adjust-many.command.ts";
import { adjustManyModal } from "./adjust-many.modal.ts";
import { adjustPointsCommand } from "./adjust-points.command.ts";
import { answerSlipSelect } from "./answer-slip.select.ts";
import { checkLedgerNightly } from "./check-ledger.job.ts";
import { closePoolConfirmation } from "./close-pool.button.ts";
import { closePoolCommand } from "./close-pool.command.ts";
import { explainBalanceCommand } from "./explain-balance.command.ts";
import { lapseBalanceOnReturn } from "./lapse-balance.job.ts";
import { onMemberActivated } from "./on-member-activated.ts";
import { decayConfirmation } from "./run-decay.button.ts";
import { showBalanceButton } from "./show-balance.button.ts";
import { showBalanceCommand } from "./show-balance.command.ts";
import { showDecayCommand } from "./show-decay.command.ts";
import { showHistoryCommand } from "./show-history.command.ts";
import { showListCommand } from "./show-list.command.ts";
import { showSeasonCommand } from "./show-season.command.ts";
import { showStandingsCommand } from "./show-standings.command.ts";
import { tendPointsNightly } from "./tend-points.job.ts";
import { turnHistoryButton } from "./turn-history.button.ts";
import { undoBatchButton } from "./undo-batch.button.ts";
import { undoEntriesCommand } from "./undo-entries.command.ts";
import { undoEntriesButton, undoEntriesModal } from "./undo-entries.modal.ts";
import { askUndoSeasonEndButton, undoSeasonEndConfirmation } from "./undo-season-end.button.ts";
import { verifyLedgerCommand } from "./verify-ledger.command.ts";
import { writeSlipButton } from "./write-slip.button.ts";

export const dkpFeature: BotFeature = {
  commands: [
    adjustManyCommand,
    adjustPointsCommand,
    closePoolCommand,
    explainBalanceCommand,
    showBalanceCommand,
    showHistoryCommand,
    showDecayCommand,
    showListCommand,
    showSeasonCommand,
    showStandingsCommand,
    undoEntriesCommand,
    verifyLedgerCommand,
  ],
  controls: [
    adjustManyModal,
    answerSlipSelect,
    writeSlipButton,
    ...closePoolConfirmation.controls,
    ...decayConfirmation.controls,
    ...undoSeasonEndConfirmation.controls,
    askUndoSeasonEndButton,
    showBalanceButton,
    turnHistoryButton,
    undoBatchButton,
    undoEntriesButton,
    undoEntriesModal,
  ],
  factHandlers: [onMemberActivated],
  jobs: [checkLedgerNightly, lapseBalanceOnReturn, tendPointsNightly],
  panelButtons: [
    { feature: "dkp", customId: showBalanceButton.customId({}), label: (t) => t("settings.panel.dkp") },
  ],
};
