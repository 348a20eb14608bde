export {
  findMemberSync,
  lockMemberSync,
  saveMemberSyncEnd,
  saveMemberSyncStart,
} from "./member-syncs.queries.ts";
export {
  createUnlinkedMember,
  ensureHouse,
  ensureMember,
  findMember,
  findMemberOfUser,
  listMembers,
  listMembersNamed,
  listMembersOfUsers,
  lockMember,
  type NewMember,
  saveMemberName,
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
export {
  countPeopleOfRoles,
  listPeopleOfRoles,
  listServerPeople,
  type ServerPerson,
} from "./server-people.queries.ts";
