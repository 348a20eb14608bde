export { PointsPage } from "./components/points-page.tsx";
export { StatementSheet } from "./components/statement-sheet.tsx";
export { readPoints, readStatement } from "./dkp.loaders.ts";
