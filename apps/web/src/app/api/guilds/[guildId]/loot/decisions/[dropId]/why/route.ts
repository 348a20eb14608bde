import { whyOfDropInput } from "@guildhall/core/loot";
import { readWhyNotMe } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewWhyNotMe", whyOfDropInput, readWhyNotMe);
