"use server";

import { changeScraperSettingsInput, requestScrapeInput } from "@guildhall/core/items";
import { changeScraperSettings, requestScrape } from "@guildhall/use-cases/items";
import { userAction } from "#web/server/user-action.ts";

export const requestScrapeAction = userAction("items.requestScrape", requestScrapeInput, requestScrape);

export const changeScraperSettingsAction = userAction(
  "items.changeScraperSettings",
  changeScraperSettingsInput,
  changeScraperSettings,
);
