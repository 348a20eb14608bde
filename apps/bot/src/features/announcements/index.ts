import type { BotFeature } from "#bot/discord/define-feature.ts";
import { announcementControls } from "./change-announcement.button.ts";
import { honourControls } from "./change-honour.button.ts";
import { claimRoomButton, limitRoomButton, lockRoomButton, renameRoomButton } from "./change-room.button.ts";
import { changeRoomCommand } from "./change-room.command.ts";
import { limitRoomModal, renameRoomModal } from "./change-room.modal.ts";
import { callForCodes, expireCodes, remindOfCodes, writeCodeLetter } from "./code.job.ts";
import {
  contractsModal,
  endContractsButton,
  openContractsButton,
  repeatContractsButton,
  resumeContractsButton,
  tickContractButton,
} from "./contract.button.ts";
import { editAnnouncementButton, editAnnouncementModal } from "./edit-announcement.modal.ts";
import { endCodeCommand } from "./end-code.command.ts";
import { endContractsJob } from "./end-contracts.job.ts";
import { roomListeners } from "./follow-rooms.listener.ts";
import { listAnnouncementsCommand } from "./list-announcements.command.ts";
import { listCodesCommand } from "./list-codes.command.ts";
import { lookAfterRoom } from "./look-after-room.job.ts";
import { postDeletedListeners } from "./message-deleted.listener.ts";
import { newAnnouncementCommand } from "./new-announcement.command.ts";
import { newAnnouncementModal } from "./new-announcement.modal.ts";
import { noticeChannelDeletedListener, noticeDeletedListeners } from "./notices.listener.ts";
import { onAnnouncementMissed } from "./on-announcement-missed.ts";
import { onAnnouncementPost } from "./on-announcement-post.ts";
import { onCodeChanged } from "./on-code-changed.ts";
import { onContractsChanged } from "./on-contracts-changed.ts";
import { onFameChanged } from "./on-fame-changed.ts";
import { onHonourChanged } from "./on-honour-changed.ts";
import { onHonouredChanged } from "./on-honoured-changed.ts";
import { onNoticesSettingsChanged } from "./on-notices-settings-changed.ts";
import { onRoomDue } from "./on-room-due.ts";
import { openFameButton } from "./open-fame.button.ts";
import { askPostButton, postConfirmation } from "./post-announcement.button.ts";
import { postAnnouncements } from "./post-announcement.job.ts";
import { postCodeCommand } from "./post-code.command.ts";
import { resumeCodeButton } from "./resume-code.button.ts";
import { askScheduleButton, scheduleModal } from "./schedule-announcement.modal.ts";
import { showAnnouncementCommand } from "./show-announcement.command.ts";
import { showContractsCommand } from "./show-contracts.command.ts";
import { showFameCommand } from "./show-fame.command.ts";
import { tickCodeButton, voteOnCodeButton } from "./tick-code.button.ts";
import { writeHonourCommand } from "./write-honour.command.ts";
import { writeHonourModal } from "./write-honour.modal.ts";

export const announcementsFeature: BotFeature = {
  commands: [
    listAnnouncementsCommand,
    showAnnouncementCommand,
    newAnnouncementCommand,
    postCodeCommand,
    listCodesCommand,
    endCodeCommand,
    showContractsCommand,
    writeHonourCommand,
    showFameCommand,
    changeRoomCommand,
  ],
  controls: [
    newAnnouncementModal,
    askPostButton,
    ...postConfirmation.controls,
    askScheduleButton,
    scheduleModal,
    editAnnouncementButton,
    editAnnouncementModal,
    ...announcementControls,
    tickCodeButton,
    resumeCodeButton,
    voteOnCodeButton,
    tickContractButton,
    openContractsButton,
    contractsModal,
    repeatContractsButton,
    endContractsButton,
    resumeContractsButton,
    renameRoomButton,
    limitRoomButton,
    lockRoomButton,
    claimRoomButton,
    renameRoomModal,
    limitRoomModal,
    writeHonourModal,
    openFameButton,
    ...honourControls,
  ],
  factHandlers: [
    onAnnouncementPost,
    onAnnouncementMissed,
    onCodeChanged,
    onContractsChanged,
    onNoticesSettingsChanged,
    onRoomDue,
    onFameChanged,
    onHonourChanged,
    onHonouredChanged,
  ],
  jobs: [
    postAnnouncements,
    remindOfCodes,
    expireCodes,
    writeCodeLetter,
    callForCodes,
    endContractsJob,
    lookAfterRoom,
  ],
  listeners: [
    ...postDeletedListeners,
    ...noticeDeletedListeners,
    noticeChannelDeletedListener,
    ...roomListeners,
  ],
};
