export { listFaces } from "./list-faces.ts";
export { planMemberRecheck } from "./plan-member-recheck.ts";
export { type MemberPage, recordMemberPage } from "./record-member-page.ts";
export { recordServerMemberLeft } from "./record-server-member-left.ts";
export { recordServerMembers } from "./record-server-members.ts";
export { startMemberSync } from "./start-member-sync.ts";
