import { viewSessionInput } from "@guildhall/core/loot";
import { readSession } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewSession", viewSessionInput, readSession);
