import { viewAwardInput } from "@guildhall/core/loot";
import { readAward } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewAward", viewAwardInput, readAward);
