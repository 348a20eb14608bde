import { catalogueRunInput } from "@guildhall/core/items";
import { readRun } from "#web/features/items/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("items.viewRun", catalogueRunInput, readRun);
