import type { BotFeature } from "#bot/discord/define-feature.ts";
import { acceptOfferButton, confirmHandedButton, passOfferButton } from "./answer-offer.button.ts";
import { askForHandOvers, expireOffers } from "./award.job.ts";
import { awardDropCommand } from "./award-drop.command.ts";
import { beginSessionsButton, moreModesButton } from "./begin-sessions.button.ts";
import { cardDeletedListeners, channelDeletedListener } from "./cards.listener.ts";
import { castVoteModal, openVoteButton } from "./cast-vote.modal.ts";
import { backToNightButton, changeNightSelect, chooseWinnerSelect } from "./change-night.select.ts";
import { askCloseCouncilButton, closeCouncilConfirmation } from "./close-council.button.ts";
import { closeSessions } from "./close-session.job.ts";
import { disenchantDropCommand, restoreDropButton } from "./disenchant-drop.command.ts";
import { endSessionCommand, endSessionConfirmation } from "./end-session.command.ts";
import { explainNightButton, explainNightModal, giveNightButton } from "./give-night.button.ts";
import { handOutNightCommand } from "./hand-out-night.command.ts";
import { listOwedCommand } from "./list-owed.command.ts";
import { markHandedButton, markHandedCommand } from "./mark-handed.command.ts";
import { onAwardChanged } from "./on-award-changed.ts";
import { onHandOverLate } from "./on-hand-over-late.ts";
import { onSessionChanged } from "./on-session-changed.ts";
import { onSettingsChanged } from "./on-settings-changed.ts";
import { backToBankButton, openSaleSelect, tickPayoutsSelect } from "./open-sale.select.ts";
import { openBidButton, placeBidModal } from "./place-bid.modal.ts";
import { raiseBidButton } from "./raise-bid.button.ts";
import { reassignAwardCommand } from "./reassign-award.command.ts";
import { recordDropsCommand } from "./record-drops.command.ts";
import { recordDropsModal, whichItemSelect, writeDropsButton } from "./record-drops.modal.ts";
import { releaseReserveSelect } from "./release-reserve.select.ts";
import { reserveItemCommand } from "./reserve-item.command.ts";
import { retractBidButton } from "./retract-bid.button.ts";
import { sellDropButton, sellDropModal, sellDropSelect } from "./sell-drop.modal.ts";
import { showBankCommand } from "./show-bank.command.ts";
import { showLootHistoryCommand } from "./show-history.command.ts";
import { showStandingButton } from "./show-standing.button.ts";
import { suggestAwardCommand } from "./suggest-award.command.ts";
import { takeBackCommand } from "./take-back.command.ts";
import { tellOutbid } from "./tell-outbid.job.ts";
import { undoDropsButton } from "./undo-drops.button.ts";
import { undoNightButton } from "./undo-night.button.ts";
import { leaveSessionButton, wantAsButton, wantDropButton } from "./want-drop.button.ts";
import { whyNotMeButton } from "./why-not-me.button.ts";

export const lootFeature: BotFeature = {
  commands: [
    recordDropsCommand,
    suggestAwardCommand,
    awardDropCommand,
    markHandedCommand,
    showLootHistoryCommand,
    listOwedCommand,
    reserveItemCommand,
    handOutNightCommand,
    showBankCommand,
    reassignAwardCommand,
    takeBackCommand,
    disenchantDropCommand,
    endSessionCommand,
  ],
  controls: [
    recordDropsModal,
    whichItemSelect,
    writeDropsButton,
    beginSessionsButton,
    moreModesButton,
    undoDropsButton,
    openBidButton,
    placeBidModal,
    raiseBidButton,
    retractBidButton,
    wantDropButton,
    wantAsButton,
    leaveSessionButton,
    showStandingButton,
    whyNotMeButton,
    acceptOfferButton,
    passOfferButton,
    confirmHandedButton,
    markHandedButton,
    openVoteButton,
    castVoteModal,
    askCloseCouncilButton,
    ...closeCouncilConfirmation.controls,
    releaseReserveSelect,
    changeNightSelect,
    chooseWinnerSelect,
    backToNightButton,
    giveNightButton,
    explainNightButton,
    explainNightModal,
    undoNightButton,
    sellDropSelect,
    sellDropModal,
    sellDropButton,
    openSaleSelect,
    tickPayoutsSelect,
    backToBankButton,
    restoreDropButton,
    ...endSessionConfirmation.controls,
  ],
  listeners: [...cardDeletedListeners, channelDeletedListener],
  factHandlers: [onSettingsChanged, onSessionChanged, onAwardChanged, onHandOverLate],
  jobs: [closeSessions, tellOutbid, expireOffers, askForHandOvers],
};
