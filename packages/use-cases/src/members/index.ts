export { addUnlinkedMember } from "./add-unlinked-member.ts";
export { listFaces } from "./list-faces.ts";
export { listMembers } from "./list-members.ts";
export { planMemberRecheck } from "./plan-member-recheck.ts";
export { type MemberPage, recordMemberPage } from "./record-member-page.ts";
export { recordServerMemberLeft } from "./record-server-member-left.ts";
export { recordServerMembers } from "./record-server-members.ts";
export { renameMember } from "./rename-member.ts";
export { startMemberSync } from "./start-member-sync.ts";
