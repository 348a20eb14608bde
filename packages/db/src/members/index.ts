export {
  ensureHouse,
  ensureMember,
  findMember,
  findMemberOfUser,
  listMembers,
  listMembersOfUsers,
  type NewMember,
} from "./roster.queries.ts";
export { members } from "./roster.tables.ts";
