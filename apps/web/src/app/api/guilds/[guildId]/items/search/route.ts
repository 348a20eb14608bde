import { searchItemsInput } from "@guildhall/core/items";
import { readFoundItems } from "#web/features/items/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("items.searchItems", searchItemsInput, readFoundItems);
