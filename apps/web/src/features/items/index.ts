export { ImportItemsPage } from "./components/import-items-page.tsx";
export { ItemPage } from "./components/item-page.tsx";
export { ItemsPage } from "./components/items-page.tsx";
export { parseItemFilter } from "./components/parse-item-filter.ts";
export { RunsPage } from "./components/runs-page.tsx";
export { readFilePreview, readFoundItems, readItem, readItems, readMerge } from "./items.loaders.ts";
export { readRun, readRuns } from "./runs.loaders.ts";
