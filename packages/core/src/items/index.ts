export {
  type CatalogueChange,
  type CatalogueChangeKind,
  catalogueChangeKinds,
} from "./catalogue-change.ts";
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
export type { ItemsFact } from "./facts.ts";
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
export { nameOfItem, type ShownName } from "./name-of-item.ts";
export { itemsRefusals } from "./refusals.ts";
