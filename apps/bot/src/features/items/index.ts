import type { BotFeature } from "#bot/discord/define-feature.ts";
import { planNightsListener } from "./plan-nights.listener.ts";
import { scrapeWorker } from "./scrape.worker.ts";
import { scrapeNightly } from "./scrape-nightly.job.ts";

export const itemsFeature: BotFeature = {
  listeners: [planNightsListener],
  jobs: [scrapeNightly],
  workers: [scrapeWorker],
};
