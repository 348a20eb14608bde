import { listItemsInput } from "@guildhall/core/items";
import { readItems } from "#web/features/items/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("items.listItems", listItemsInput, readItems);
