import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addOfficerNoteCommand } from "./add-officer-note.command.ts";
import { addUnlinkedMemberCommand } from "./add-unlinked-member.command.ts";
import { adoption } from "./adopt-members.button.ts";
import { adoptMembersCommand } from "./adopt-members.command.ts";
import { answerNudgeButton } from "./answer-nudge.button.ts";
import { changePowerModal } from "./change-power.modal.ts";
import { changeRankCommand } from "./change-rank.command.ts";
import { chooseLanguageCommand } from "./choose-language.command.ts";
import { choosePowerSelect } from "./choose-power.menu.ts";
import { chooseTimeZoneCommand } from "./choose-time-zone.command.ts";
import { claimMemberCommand } from "./claim-member.command.ts";
import { claimRankCommand } from "./claim-rank.command.ts";
import { leadConfirmation } from "./give-lead.button.ts";
import { giveLeadCommand } from "./give-lead.command.ts";
import { giveStrikeCommand } from "./give-strike.command.ts";
import { handOverConfirmation, undoHandOverButton } from "./hand-over.button.ts";
import { handOverCommand } from "./hand-over.command.ts";
import { listInactiveCommand } from "./list-inactive.command.ts";
import { listNewcomersCommand } from "./list-newcomers.command.ts";
import { listOfficerNotesCommand } from "./list-officer-notes.command.ts";
import { listRankClaimsCommand } from "./list-rank-claims.command.ts";
import { mergeConfirmation } from "./merge-members.button.ts";
import { mergeMembersCommand } from "./merge-members.command.ts";
import { overfullConfirmation } from "./move-to-house.button.ts";
import { moveToHouseCommand } from "./move-to-house.command.ts";
import { newcomerControls } from "./newcomers.button.ts";
import { nudgeInactiveButton } from "./nudge-inactive.button.ts";
import { onGuildConnected } from "./on-guild-connected.ts";
import { onMemberNudged } from "./on-member-nudged.ts";
import { onNewcomerWelcomed } from "./on-newcomer-welcomed.ts";
import { onRankClaimChanged } from "./on-rank-claim-changed.ts";
import { onRolesDue, onRolesOfAllDue } from "./on-roles-due.ts";
import { onRosterChanged } from "./on-roster-changed.ts";
import { onWelcomeChanged } from "./on-welcome-changed.ts";
import { allOnboardingControls } from "./onboarding.button.ts";
import { openRosterButton } from "./open-roster.button.ts";
import { recheckMember } from "./recheck-member.job.ts";
import { recheckRoles } from "./recheck-roles.job.ts";
import {
  channelChangedListener,
  channelCreatedListener,
  channelDeletedListener,
} from "./record-channels.listener.ts";
import {
  memberChangedListener,
  memberJoinedListener,
  memberLeftListener,
} from "./record-members.listener.ts";
import { roleChangedListener, roleCreatedListener, roleDeletedListener } from "./record-roles.listener.ts";
import { recordServerListener } from "./record-server.listener.ts";
import { renameMemberCommand } from "./rename-member.command.ts";
import { saveBuildCommand } from "./save-build.command.ts";
import { saveCharacterCommand } from "./save-character.command.ts";
import { approveRankButton, declineRankButton } from "./settle-rank-claim.button.ts";
import { showImportCommand } from "./show-import.command.ts";
import { showProfileCommand } from "./show-profile.command.ts";
import { showRosterCommand } from "./show-roster.command.ts";
import { syncMembers } from "./sync-members.job.ts";
import {
  restoreStrikeButton,
  takeBackStrikeButton,
  takeBackStrikeSelect,
} from "./take-back-strike.button.ts";
import { turnRosterButton } from "./turn-roster.button.ts";
import { undoImportButton } from "./undo-import.button.ts";
import { undoMergeButton } from "./undo-merge.button.ts";
import { withdrawRankClaimCommand } from "./withdraw-rank-claim.command.ts";

export { chosenMember, memberOption, optionalMember } from "./choose-member.option.ts";
export { onRolesDue } from "./on-roles-due.ts";

export const membersFeature: BotFeature = {
  commands: [
    showRosterCommand,
    listNewcomersCommand,
    addUnlinkedMemberCommand,
    adoptMembersCommand,
    showImportCommand,
    renameMemberCommand,
    moveToHouseCommand,
    listInactiveCommand,
    handOverCommand,
    changeRankCommand,
    claimMemberCommand,
    addOfficerNoteCommand,
    giveStrikeCommand,
    listOfficerNotesCommand,
    mergeMembersCommand,
    showProfileCommand,
    saveCharacterCommand,
    saveBuildCommand,
    claimRankCommand,
    listRankClaimsCommand,
    withdrawRankClaimCommand,
    giveLeadCommand,
    chooseLanguageCommand,
    chooseTimeZoneCommand,
  ],
  controls: [
    turnRosterButton,
    ...allOnboardingControls,
    ...Object.values(newcomerControls),
    choosePowerSelect,
    changePowerModal,
    ...mergeConfirmation.controls,
    undoMergeButton,
    ...adoption.controls,
    undoImportButton,
    answerNudgeButton,
    nudgeInactiveButton,
    ...overfullConfirmation.controls,
    ...handOverConfirmation.controls,
    undoHandOverButton,
    openRosterButton,
    ...leadConfirmation.controls,
    approveRankButton,
    declineRankButton,
    takeBackStrikeButton,
    restoreStrikeButton,
    takeBackStrikeSelect,
  ],
  listeners: [
    recordServerListener,
    roleCreatedListener,
    roleChangedListener,
    roleDeletedListener,
    channelCreatedListener,
    channelChangedListener,
    channelDeletedListener,
    memberJoinedListener,
    memberChangedListener,
    memberLeftListener,
  ],
  factHandlers: [
    onGuildConnected,
    onMemberNudged,
    onWelcomeChanged,
    onNewcomerWelcomed,
    onRolesDue,
    onRolesOfAllDue,
    onRankClaimChanged,
    onRosterChanged,
  ],
  jobs: [syncMembers, recheckMember, recheckRoles],
};
