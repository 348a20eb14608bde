import { listLootHistoryInput } from "@guildhall/core/loot";
import { readLootHistory } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.listHistory", listLootHistoryInput, readLootHistory);
