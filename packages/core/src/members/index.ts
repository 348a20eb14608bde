export { type AddUnlinkedMemberInput, addUnlinkedMemberInput } from "./add-unlinked-member.input.ts";
export { buildHosts } from "./build-link.ts";
export { type ChangeRankInput, changeRankInput } from "./change-rank.input.ts";
export { type ChangeStandingInput, changeStandingInput } from "./change-standing.input.ts";
export { type BuildInput, buildInput, type CharacterInput, characterInput } from "./character.input.ts";
export { type Build, type Character, maxBuilds, maxCharacters, type PowerReading } from "./character.ts";
export type { Claim } from "./claim.ts";
export type { MembersFact } from "./facts.ts";
export { mayChangeRank, type RankChanger, type RankPlace } from "./may-change-rank.ts";
export { type MemberInput, memberInput } from "./member.input.ts";
export type { Member } from "./member.ts";
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
export type { Moved } from "./moved.ts";
export {
  type AddOfficerNoteInput,
  addOfficerNoteInput,
  type OfficerNoteInput,
  officerNoteInput,
} from "./officer-note.input.ts";
export type { OfficerNote } from "./officer-note.ts";
export { planRanks, type RanksPlan } from "./plan-ranks.ts";
export type { Rank } from "./rank.ts";
export { readRecheckedMember, recheckMember, recheckMemberJob } from "./recheck-member.ts";
export { membersRefusals } from "./refusals.ts";
export { type RenameMemberInput, renameMemberInput } from "./rename-member.input.ts";
export { resolveBuild } from "./resolve-build.ts";
export { maxPower, type SaveBuildInput, saveBuildInput } from "./save-build.input.ts";
export { type SaveCharacterInput, saveCharacterInput } from "./save-character.input.ts";
export { maxRanks, type SaveRanksInput, saveRanksInput } from "./save-ranks.input.ts";
export type { ServerMember } from "./server-member.ts";
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
