export { aliasesOfSlot } from "./aliases-of-slot.ts";
export {
  type CatalogueChange,
  type CatalogueChangeKind,
  catalogueChangeKinds,
} from "./catalogue-change.ts";
export { type CatalogueRunInput, catalogueRunInput } from "./catalogue-run.input.ts";
export {
  type CatalogueRun,
  type CatalogueRunError,
  type CatalogueRunState,
  type ChangeCounts,
  catalogueRunStates,
  type RunCause,
  type RunProvider,
  runCauses,
  runProviders,
} from "./catalogue-run.ts";
export { categoryOfSlot } from "./category-of-slot.ts";
export type { ItemsFact } from "./facts.ts";
export {
  type ListItemsInput,
  listItemsInput,
  type SearchItemsInput,
  searchItemsInput,
  type ViewItemInput,
  viewItemInput,
} from "./find-items.input.ts";
export {
  type AddItemInput,
  addItemInput,
  type ChangeItemInput,
  changeItemInput,
  type ItemInput,
  itemInput,
  itemName,
  mostStats,
  mostWishesPerDay,
  type SuggestItemInput,
  suggestItemInput,
} from "./item.input.ts";
export {
  type Item,
  type ItemCategory,
  type ItemDetails,
  type ItemNames,
  type ItemProvider,
  type ItemStat,
  type ItemState,
  itemCategories,
  itemProviders,
  knownSlots,
} from "./item.ts";
export {
  fallbackItemLanguage,
  findItemLanguage,
  type ItemLanguage,
  itemLanguages,
} from "./item-languages.ts";
export { type ItemShelf, itemShelves } from "./item-shelf.ts";
export {
  isSameState,
  listChangedFields,
  listRenamed,
  type StateField,
  stateFields,
  toItemState,
} from "./item-state.ts";
export {
  type ImportItemsFileInput,
  importItemsFileInput,
  type PreviewItemsFileInput,
  previewItemsFileInput,
} from "./items-file.input.ts";
export { judgeScrape, type ScrapeFindings, type ScrapeVerdict } from "./judge-scrape.ts";
export { makeSourceId } from "./make-source-id.ts";
export { type MatchedFile, matchFileRows } from "./match-file-rows.ts";
export {
  type MergeItemsInput,
  mergeItemsInput,
  type PreviewMergeInput,
  previewMergeInput,
} from "./merge-items.input.ts";
export { buildNameIndex, type ItemName, type NameIndex } from "./name-index.ts";
export { nameOfItem, type ShownName } from "./name-of-item.ts";
export {
  type AddedItem,
  type CataloguePlan,
  type ChangedItem,
  countChanges,
  countListed,
  type FoundItem,
  isShrunken,
  planCatalogueChange,
} from "./plan-catalogue-change.ts";
export { type MergePlan, planMerge } from "./plan-merge.ts";
export { planUndo, type UndoPlan } from "./plan-undo.ts";
export {
  type FileProblem,
  type FileProblemCause,
  type FileRow,
  fileProblemCauses,
} from "./read-item-row.ts";
export { type ItemsFile, mostFileCharacters, mostFileItems, readItemsFile } from "./read-items-file.ts";
export { itemsRefusals } from "./refusals.ts";
export {
  type ChangeScraperSettingsInput,
  changeScraperSettingsInput,
  type RequestScrapeInput,
  requestScrapeInput,
} from "./scraper.input.ts";
export {
  defaultScraperSettings,
  findOffReason,
  nameScraper,
  type ScraperOffReason,
  type ScraperSettings,
  scrapedGame,
  scraperOffReasons,
} from "./scraper.ts";
export { findBreak, type ScraperBreak } from "./scraper-break.ts";
export { type SearchAllInput, searchAllInput } from "./search-all.input.ts";
export { type FoundName, searchNames } from "./search-names.ts";
