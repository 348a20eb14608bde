export { readAbsences, readOwnLeave } from "./absences.loaders.ts";
export { AbsencesPage } from "./components/absences-page.tsx";
