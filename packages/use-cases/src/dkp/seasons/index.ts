export { type EndedSeason, endSeason } from "./end-season.ts";
export type { PoolEnd, RunningSeason, SeasonEndPreview } from "./prepare-season-end.ts";
export { previewSeasonEnd } from "./preview-season-end.ts";
export { renameSeason } from "./rename-season.ts";
export { undoSeasonEnd } from "./undo-season-end.ts";
export { type HallOfFame, viewHallOfFame } from "./view-hall-of-fame.ts";
export { type PastSeason, type Seasons, viewSeasons } from "./view-seasons.ts";
