export { type AddUnlinkedMemberInput, addUnlinkedMemberInput } from "./add-unlinked-member.input.ts";
export type { MembersFact } from "./facts.ts";
export { mayChangeRank, type RankChanger, type RankPlace } from "./may-change-rank.ts";
export { type MemberInput, memberInput } from "./member.input.ts";
export type { Member } from "./member.ts";
export { isServerKnown, type MemberSync } from "./member-sync.ts";
export { readRecheckedMember, recheckMember, recheckMemberJob } from "./recheck-member.ts";
export { membersRefusals } from "./refusals.ts";
export { type RenameMemberInput, renameMemberInput } from "./rename-member.input.ts";
export type { ServerMember } from "./server-member.ts";
export {
  formatSyncSlot,
  nextSyncPage,
  parseSyncSlot,
  type SyncPage,
  syncMembersJob,
  syncPageSize,
} from "./sync-page.ts";
