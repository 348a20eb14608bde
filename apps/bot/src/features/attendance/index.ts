import type { BotFeature } from "#bot/discord/define-feature.ts";
import { answerDraftSelect } from "./answer-draft.select.ts";
import { checkInButton } from "./check-in.button.ts";
import { checkInModal } from "./check-in.modal.ts";
import { closeCheckInButton } from "./close-check-in.button.ts";
import { closeCheckInJob } from "./close-check-in.job.ts";
import { closeEventJob } from "./close-event.job.ts";
import { chooseResultSelect, contestModal, withdrawContestButton } from "./contest-result.select.ts";
import { acceptContestButton, declineContestButton, declineContestModal } from "./decide-contest.button.ts";
import { eventOverJob } from "./event-over.job.ts";
import { followVoiceListener } from "./follow-voice.listener.ts";
import { holdButton, lookAtSettlementButton, releaseButton } from "./hold-event.button.ts";
import { markAttendanceCommand } from "./mark-attendance.command.ts";
import { markHereCommand } from "./mark-here.command.ts";
import { onCheckInChanged } from "./on-check-in-changed.ts";
import { onClosingChanged } from "./on-closing-changed.ts";
import { onContestChanged } from "./on-contest-changed.ts";
import { onContestDecided } from "./on-contest-decided.ts";
import { onEventBegun } from "./on-event-begun.ts";
import { onEventPlanned } from "./on-event-planned.ts";
import { onEventSettled } from "./on-event-settled.ts";
import { onOutlookChanged } from "./on-outlook-changed.ts";
import { openCheckInCommand } from "./open-check-in.command.ts";
import { ownAttendanceButton } from "./own-attendance.button.ts";
import { pasteNamesCommand } from "./paste-names.command.ts";
import { pasteNamesModal } from "./paste-names.modal.ts";
import { settleButton } from "./settle-event.button.ts";
import { settleEventCommand } from "./settle-event.command.ts";
import { showAttendanceCommand } from "./show-attendance.command.ts";
import { writeDraftButton } from "./write-draft.button.ts";

export const attendanceFeature: BotFeature = {
  commands: [
    settleEventCommand,
    markHereCommand,
    pasteNamesCommand,
    markAttendanceCommand,
    openCheckInCommand,
    showAttendanceCommand,
  ],
  controls: [
    settleButton,
    checkInButton,
    checkInModal,
    closeCheckInButton,
    pasteNamesModal,
    answerDraftSelect,
    writeDraftButton,
    holdButton,
    releaseButton,
    lookAtSettlementButton,
    ownAttendanceButton,
    chooseResultSelect,
    contestModal,
    withdrawContestButton,
    acceptContestButton,
    declineContestButton,
    declineContestModal,
  ],
  listeners: [followVoiceListener],
  factHandlers: [
    onEventSettled,
    onEventPlanned,
    onCheckInChanged,
    onEventBegun,
    onClosingChanged,
    onOutlookChanged,
    onContestChanged,
    onContestDecided,
  ],
  jobs: [closeCheckInJob, eventOverJob, closeEventJob],
};
