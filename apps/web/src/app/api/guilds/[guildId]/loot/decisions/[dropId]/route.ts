import { decisionOfDropInput } from "@guildhall/core/loot";
import { readDecision } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewDecision", decisionOfDropInput, readDecision);
