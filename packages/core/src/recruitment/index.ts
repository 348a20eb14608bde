export * from "./applications/index.ts";
export * from "./applying/index.ts";
export * from "./blocks/index.ts";
export * from "./clearances/index.ts";
export type { RecruitmentFact } from "./facts.ts";
export * from "./forms/index.ts";
export * from "./openings/index.ts";
export { recruitmentRefusals } from "./refusals.ts";
