import { suggestAwardInput } from "@guildhall/core/loot";
import { readSuggestion } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.suggestAward", suggestAwardInput, readSuggestion);
