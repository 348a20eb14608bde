export { PointsPage } from "./components/points-page.tsx";
export { readPoints, readStatement } from "./dkp.loaders.ts";
