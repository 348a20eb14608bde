import type { BotFeature } from "#bot/discord/define-feature.ts";
import { noClearanceButton, noClearanceModal, yesClearanceButton } from "./answer-clearance.button.ts";
import { tellInterview, tellOverdue, tellTrialOver, tellTrialSoon } from "./application.job.ts";
import { applyButton, chooseFormSelect } from "./apply.button.ts";
import { applyCommand } from "./apply.command.ts";
import { askFormerGuildButton } from "./ask-former-guild.button.ts";
import { closeClearances } from "./close-clearance.job.ts";
import {
  acceptanceModal,
  openAcceptanceButton,
  openRejectionButton,
  openTrialButton,
  rejectionModal,
  trialModal,
} from "./decide-application.modal.ts";
import { allDraftControls } from "./draft.button.ts";
import { extendTrialButton } from "./extend-trial.button.ts";
import { keepOutCommand } from "./keep-out.command.ts";
import { liftBlockButton, liftBlockSelect, restoreBlockButton } from "./lift-block.button.ts";
import { listApplicationsCommand } from "./list-applications.command.ts";
import { listKeptOutCommand } from "./list-kept-out.command.ts";
import { putBackButton, reopenButton, talkButton } from "./move-application.button.ts";
import { noteModal, openNoteButton } from "./note-application.modal.ts";
import { onApplicationChanged } from "./on-application-changed.ts";
import { onApplicationDecided } from "./on-application-decided.ts";
import { onApplicationThread } from "./on-application-thread.ts";
import { onApplicationsWaiting } from "./on-applications-waiting.ts";
import { onClearanceChanged } from "./on-clearance-changed.ts";
import { onOverdue } from "./on-overdue.ts";
import { onRecruitmentChanged } from "./on-recruitment-changed.ts";
import { onSettingsChanged } from "./on-settings-changed.ts";
import { onTrialEnding } from "./on-trial-ending.ts";
import { interviewModal, openInterviewButton } from "./plan-interview.modal.ts";
import { showApplicationCommand, showForOfficersButton } from "./show-application.command.ts";
import { showOwnButton, withdrawButton } from "./show-own.button.ts";
import { showOwnApplicationCommand } from "./show-own-application.command.ts";
import { threadDeletedListener } from "./thread-deleted.listener.ts";
import { openVoteButton, voteModal } from "./vote-on-application.modal.ts";
import { withdrawApplicationCommand } from "./withdraw-application.command.ts";

export { applyButton } from "./apply.button.ts";

export const recruitmentFeature: BotFeature = {
  commands: [
    applyCommand,
    showOwnApplicationCommand,
    withdrawApplicationCommand,
    listApplicationsCommand,
    showApplicationCommand,
    keepOutCommand,
    listKeptOutCommand,
  ],
  controls: [
    applyButton,
    chooseFormSelect,
    ...allDraftControls,
    showOwnButton,
    withdrawButton,
    talkButton,
    putBackButton,
    reopenButton,
    openInterviewButton,
    interviewModal,
    openTrialButton,
    trialModal,
    openAcceptanceButton,
    acceptanceModal,
    openRejectionButton,
    rejectionModal,
    openNoteButton,
    noteModal,
    openVoteButton,
    voteModal,
    extendTrialButton,
    showForOfficersButton,
    askFormerGuildButton,
    yesClearanceButton,
    noClearanceButton,
    noClearanceModal,
    liftBlockButton,
    restoreBlockButton,
    liftBlockSelect,
  ],
  listeners: [threadDeletedListener],
  factHandlers: [
    onRecruitmentChanged,
    onApplicationChanged,
    onApplicationThread,
    onApplicationDecided,
    onApplicationsWaiting,
    onOverdue,
    onTrialEnding,
    onSettingsChanged,
    onClearanceChanged,
  ],
  jobs: [tellOverdue, tellInterview, tellTrialSoon, tellTrialOver, closeClearances],
};
