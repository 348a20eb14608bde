export { MemberPage } from "./components/member-page.tsx";
export { RosterPage } from "./components/roster-page.tsx";
export { readFaces, readMember, readMerge, readOwnMember, readRoster } from "./members.loaders.ts";
