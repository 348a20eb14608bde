export { GroupsPage } from "./components/groups-page.tsx";
export { PartiesPage } from "./components/parties-page.tsx";
export { WarServerPage } from "./components/war-server-page.tsx";
export { readGroups, readGroupsOf } from "./groups.loaders.ts";
export {
  readAlternatives,
  readMuster,
  readParties,
  readPresets,
  readPublishedParties,
  readSeating,
} from "./parties.loaders.ts";
export { readWarServer } from "./war-server.loaders.ts";
