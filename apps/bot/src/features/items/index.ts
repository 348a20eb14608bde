import type { BotFeature } from "#bot/discord/define-feature.ts";
import { planNightsListener } from "./plan-nights.listener.ts";
import { scrapeWorker } from "./scrape.worker.ts";
import { scrapeNightly } from "./scrape-nightly.job.ts";
import { searchItemsCommand } from "./search-items.command.ts";
import { showItemCommand } from "./show-item.command.ts";
import { suggestItemCommand } from "./suggest-item.command.ts";

export const itemsFeature: BotFeature = {
  commands: [searchItemsCommand, showItemCommand, suggestItemCommand],
  listeners: [planNightsListener],
  jobs: [scrapeNightly],
  workers: [scrapeWorker],
};

export { findGradeColour } from "./find-grade-colour.ts";
export { findReaderLanguage } from "./find-reader-language.ts";
export { findChosenItem, itemOption, suggestItems } from "./item.option.ts";
export { keepFittingLines } from "./keep-fitting-lines.ts";
export { tellItemName } from "./tell-item.ts";
