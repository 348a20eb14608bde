import { previewSaleInput } from "@guildhall/core/loot";
import { readSalePreview } from "#web/features/loot/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("loot.previewSale", previewSaleInput, readSalePreview);
