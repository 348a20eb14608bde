import { previewNightInput } from "@guildhall/core/loot";
import { readNight } from "#web/features/loot/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("loot.previewNight", previewNightInput, readNight);
