export { type AddUnlinkedMemberInput, addUnlinkedMemberInput } from "./add-unlinked-member.input.ts";
export {
  type AnswerOnboardingInput,
  answerOnboardingInput,
} from "./answer-onboarding.input.ts";
export { type AssignedRow, type RowFate, rowFates } from "./assign-rows.ts";
export { buildHosts, isBuildLink } from "./build-link.ts";
export { type ChangeRankInput, changeRankInput } from "./change-rank.input.ts";
export { type ChangeStandingInput, changeStandingInput } from "./change-standing.input.ts";
export { type BuildInput, buildInput, type CharacterInput, characterInput } from "./character.input.ts";
export { type Build, type Character, maxBuilds, maxCharacters, type PowerReading } from "./character.ts";
export { type ChooseLanguageInput, chooseLanguageInput } from "./choose-language.input.ts";
export { type ChooseTimeZoneInput, chooseTimeZoneInput } from "./choose-time-zone.input.ts";
export type { Claim } from "./claim.ts";
export {
  type ClaimRankInput,
  claimRankInput,
  type RankClaimInput,
  rankClaimInput,
} from "./claim-rank.input.ts";
export { countOverfull, countSeats, type HouseSeats, requireSeats } from "./count-seats.ts";
export type { MembersFact } from "./facts.ts";
export { findFateOfMade } from "./find-fate-of-made.ts";
export {
  findInactivity,
  type InactivityCause,
  type InactivityRule,
  inactivityCauses,
  type SignsOfLife,
} from "./find-inactivity.ts";
export { findProfileGaps, type ProfileGap, profileGaps } from "./find-profile-gaps.ts";
export { findSuccession, type RankHolder, type Succession } from "./find-succession.ts";
export { foldName } from "./fold-name.ts";
export { type GiveLeadInput, giveLeadInput } from "./give-lead.input.ts";
export {
  type HandOverInput,
  handOverInput,
  type PreviewHandOverInput,
  previewHandOverInput,
  type UndoHandOverInput,
  undoHandOverInput,
} from "./hand-over.input.ts";
export { type HandOver, type HeldIds, rightsOfParts } from "./hand-over.ts";
export { findFirstHouse, type House, maxHouses, maxSeats } from "./house.ts";
export {
  type AdoptMembersInput,
  adoptMembersInput,
  type ImportInput,
  type ImportSheetInput,
  importInput,
  importSheetInput,
  type PreviewAdoptionInput,
  type PreviewSheetInput,
  previewAdoptionInput,
  previewSheetInput,
} from "./import-sheet.input.ts";
export { findMainBuild, isOtherMain, type MainBuild, requireMainChange } from "./main-build.ts";
export { type Candidate, type Matchable, matchNames, type NameMatch } from "./match-names.ts";
export { mayChangeRank, type RankChanger, type RankPlace } from "./may-change-rank.ts";
export { type MemberInput, memberInput } from "./member.input.ts";
export type { Member } from "./member.ts";
export { memberName } from "./member-name.ts";
export { isServerKnown, type MemberSync } from "./member-sync.ts";
export {
  type DeclineClaimInput,
  declineClaimInput,
  type MergeMembersInput,
  mergeMembersInput,
  type PreviewMergeInput,
  previewMergeInput,
  type UndoMergeInput,
  undoMergeInput,
} from "./merge-members.input.ts";
export { type MoveToHouseInput, moveToHouseInput } from "./move-to-house.input.ts";
export type { Moved } from "./moved.ts";
export { nameLikeness } from "./name-likeness.ts";
export { type NameSearchInput, nameSearchInput } from "./name-search.input.ts";
export {
  findOnboardingStep,
  type Newcomer,
  type NewcomerAnswers,
  type NewcomerDecision,
  type NewcomerProfile,
  newcomerDecisions,
  type OnboardingStep,
  onboardingSteps,
  type Purpose,
  playsAlong,
  purposes,
} from "./newcomer.ts";
export { type NudgeInput, type NudgeMembersInput, nudgeInput, nudgeMembersInput } from "./nudge.input.ts";
export { mayNudge, mayNudgeAgain, type Nudge, nudgeAgainDays } from "./nudge.ts";
export {
  type AddOfficerNoteInput,
  addOfficerNoteInput,
  type OfficerNoteInput,
  officerNoteInput,
} from "./officer-note.input.ts";
export type { OfficerNote } from "./officer-note.ts";
export { type HousesPlan, planHouses } from "./plan-houses.ts";
export { type LeadHandOver, type LeadPlan, planLead } from "./plan-lead.ts";
export { planRanks, type RanksPlan } from "./plan-ranks.ts";
export {
  isRolesPlanEmpty,
  noWishes,
  planRoles,
  type RolesHeld,
  type RolesPlan,
  type RoleWishes,
} from "./plan-roles.ts";
export { type PlannedRow, planSheet, type SheetGround, type SheetPlan } from "./plan-sheet.ts";
export { type ProposedRank, proposeRanks } from "./propose-ranks.ts";
export { maxRankSeats, maxRanks, type Rank } from "./rank.ts";
export { type RankClaim, type RankClaimState, rankClaimStates } from "./rank-claim.ts";
export { type ReadName, readName } from "./read-name.ts";
export { type DecimalMark, guessDecimalMark, readPoints } from "./read-number.ts";
export { maxSheetCharacters, maxSheetRows, readSheet, type SheetRecord } from "./read-sheet.ts";
export { type BrokenRow, readSheetRows } from "./read-sheet-rows.ts";
export { readRecheckedMember, recheckMember, recheckMemberJob } from "./recheck-member.ts";
export { membersRefusals } from "./refusals.ts";
export { type RenameMemberInput, renameMemberInput } from "./rename-member.input.ts";
export { resolveBuild } from "./resolve-build.ts";
export {
  type Changed,
  type ImportChanges,
  type ImportKind,
  importKinds,
  type RosterImport,
} from "./roster-import.ts";
export type { LeftOut, RowWrites } from "./row-writes.ts";
export { maxPower, type SaveBuildInput, saveBuildInput } from "./save-build.input.ts";
export { type SaveCharacterInput, saveCharacterInput } from "./save-character.input.ts";
export { type SaveHousesInput, saveHousesInput } from "./save-houses.input.ts";
export { type SaveRanksInput, saveRanksInput } from "./save-ranks.input.ts";
export type { ServerMember } from "./server-member.ts";
export {
  type BalanceField,
  balanceFields,
  guessColumns,
  isHead,
  type SheetColumns,
  type SheetField,
  sheetFields,
} from "./sheet-columns.ts";
export type { SheetPerson } from "./sheet-person.ts";
export { findStanding, type Standing, standings } from "./standing.ts";
export {
  type GiveStrikeInput,
  giveStrikeInput,
  maxStrikeDays,
  type StrikeInput,
  strikeInput,
} from "./strike.input.ts";
export { isStanding, type Strike } from "./strike.ts";
export {
  formatSyncSlot,
  nextSyncPage,
  parseSyncSlot,
  type SyncPage,
  syncMembersJob,
  syncPageSize,
} from "./sync-page.ts";
export { rolesToChoose, takeAnswer } from "./take-answer.ts";
export { type UndoHouseMoveInput, undoHouseMoveInput } from "./undo-house-move.input.ts";
export {
  type NewcomerInput,
  newcomerInput,
  type WelcomeNewcomerInput,
  welcomeNewcomerInput,
} from "./welcome-newcomer.input.ts";
