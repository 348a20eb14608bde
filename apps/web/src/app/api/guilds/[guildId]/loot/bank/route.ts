import { viewBankInput } from "@guildhall/core/loot";
import { readBank } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewBank", viewBankInput, readBank);
