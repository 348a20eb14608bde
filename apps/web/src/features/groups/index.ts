export { GroupsPage } from "./components/groups-page.tsx";
export { readGroups } from "./groups.loaders.ts";
