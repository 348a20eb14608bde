import { previewMergeInput } from "@guildhall/core/items";
import { readMerge } from "#web/features/items/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("items.previewMerge", previewMergeInput, readMerge);
