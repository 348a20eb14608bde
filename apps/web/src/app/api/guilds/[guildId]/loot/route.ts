import { listDropsInput } from "@guildhall/core/loot";
import { readDrops } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.listDrops", listDropsInput, readDrops);
