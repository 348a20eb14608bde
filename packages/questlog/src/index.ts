export type { FoundItem } from "./found-item.ts";
export { type Pace, realPace } from "./pace.ts";
export { type ProblemCode, problemCodes } from "./problem.ts";
export { type CatalogueRead, readCatalogue } from "./read-catalogue.ts";
export type { ListProblem } from "./read-list.ts";
export type { ReadOptions, ReadProgress, ReportProgress } from "./read-options.ts";
