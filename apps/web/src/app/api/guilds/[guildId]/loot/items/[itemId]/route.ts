import { viewPriceHistoryInput } from "@guildhall/core/loot";
import { readPrices } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewPrices", viewPriceHistoryInput, readPrices);
