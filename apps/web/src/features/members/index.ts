export { InactivePage } from "./components/inactive-page.tsx";
export { MemberPage } from "./components/member-page.tsx";
export { NewcomersPage } from "./components/newcomers-page.tsx";
export { RosterPage } from "./components/roster-page.tsx";
export {
  readFaces,
  readHandOver,
  readInactive,
  readMember,
  readMerge,
  readOwnMember,
  readRoster,
} from "./members.loaders.ts";
export { readNewcomers } from "./newcomers.loaders.ts";
