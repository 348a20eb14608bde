import { listReservesInput } from "@guildhall/core/loot";
import { readReserves } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewReserves", listReservesInput, readReserves);
