export type { Member } from "./member.ts";
export { isServerKnown, type MemberSync } from "./member-sync.ts";
export type { ServerMember } from "./server-member.ts";
