export { readAward } from "./awards.loaders.ts";
export { readBank, readSalePreview } from "./bank.loaders.ts";
export { BankPage } from "./components/bank-page.tsx";
export { DecisionPage } from "./components/decision-page.tsx";
export { DropsPage } from "./components/drops-page.tsx";
export { HistoryPage } from "./components/history-page.tsx";
export { ItemFigures } from "./components/item-figures.tsx";
export { ItemLoot } from "./components/item-loot.tsx";
export { NightPage } from "./components/night-page.tsx";
export { ReserveFor } from "./components/reserve-for.tsx";
export { SessionPage } from "./components/session-page.tsx";
export { readDecision, readWhatIf, readWhyNotMe } from "./decision.loaders.ts";
export {
  readDrops,
  readDropsPreview,
  readLootHistory,
  readOwnLoot,
  readPrices,
  readSuggestion,
} from "./drops.loaders.ts";
export { readNight, readNights } from "./night.loaders.ts";
export { readReserves } from "./reserves.loaders.ts";
export { readSaleTerms, readSession } from "./sessions.loaders.ts";
