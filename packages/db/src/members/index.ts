export {
  findMemberSync,
  lockMemberSync,
  saveMemberSyncEnd,
  saveMemberSyncStart,
} from "./member-syncs.queries.ts";
export {
  ensureHouse,
  ensureMember,
  findMember,
  findMemberOfUser,
  listMembers,
  type NewMember,
} from "./roster.queries.ts";
export { members } from "./roster.tables.ts";
export {
  type Face,
  findServerMember,
  findServerMemberAsOf,
  listBots,
  listFaces,
  type ServerMemberAsOf,
  type ServerMembersAsOf,
  saveOthersLeft,
  saveServerMemberLeft,
  saveServerMembers,
} from "./server-members.queries.ts";
