import { previewItemsFileInput } from "@guildhall/core/items";
import { readFilePreview } from "#web/features/items/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("items.previewItemsFile", previewItemsFileInput, readFilePreview);
