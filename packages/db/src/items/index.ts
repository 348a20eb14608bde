export {
  appendChanges,
  type ItemChange,
  listChangesOfItem,
  listChangesOfRun,
} from "./catalogue-changes.queries.ts";
export {
  createRun,
  findCatalogueRun,
  findRunByKey,
  listCatalogueRuns,
  type NewRun,
  saveRunUndone,
} from "./catalogue-runs.queries.ts";
export { findCatalogueVersions, raiseCatalogueVersion } from "./catalogue-versions.queries.ts";
export {
  findScraperSettings,
  lockScraper,
  saveScraperSettings,
} from "./cross-guild/scraper-settings.queries.ts";
export {
  endScrape,
  holdScrape,
  isScrapeHeld,
  isScrapeWaiting,
  listEndedScrapes,
  listOpenScrapes,
  type OpenScrape,
  queueScrape,
  type ScrapeHold,
  type ScrapeProgress,
  saveScrapeLife,
} from "./cross-guild/scrapes.queries.ts";
export {
  countSuggestions,
  findItem,
  listItemsById,
  listMergedInto,
  listNamedItems,
  listOwnItems,
  listSeenNames,
  listSourceIds,
  type NamedRow,
  type Owner,
  type SeenName,
} from "./items.queries.ts";
export { items } from "./items.tables.ts";
export { listFittingIds, listItemPage, listSlots } from "./items-page.queries.ts";
export {
  createItems,
  deleteItems,
  type NewItem,
  type SavedItem,
  saveItems,
  saveMerge,
} from "./write-items.queries.ts";
