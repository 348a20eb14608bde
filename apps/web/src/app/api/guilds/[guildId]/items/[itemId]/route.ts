import { viewItemInput } from "@guildhall/core/items";
import { readItem } from "#web/features/items/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("items.viewItem", viewItemInput, readItem);
