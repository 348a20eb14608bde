import { previewDropsInput } from "@guildhall/core/loot";
import { readDropsPreview } from "#web/features/loot/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("loot.previewDrops", previewDropsInput, readDropsPreview);
