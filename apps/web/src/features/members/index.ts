export { ImportPage } from "./components/import-page.tsx";
export { InactivePage } from "./components/inactive-page.tsx";
export { NewcomersPage } from "./components/newcomers-page.tsx";
export { RosterPage } from "./components/roster-page.tsx";
export { readAdoption, readImports, readSheetPreview } from "./imports.loaders.ts";
export {
  readFaces,
  readHandOver,
  readInactive,
  readMember,
  readMerge,
  readOwnMember,
  readRankChoices,
  readRoster,
} from "./members.loaders.ts";
export { readNewcomers } from "./newcomers.loaders.ts";
