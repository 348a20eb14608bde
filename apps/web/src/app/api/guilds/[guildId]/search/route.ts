import { searchAllInput } from "@guildhall/core/items";
import { guildRoute } from "#web/server/guild-route.ts";
import { readFound } from "#web/server/search-guild.ts";

export const GET = guildRoute("search.readFound", searchAllInput, readFound);
