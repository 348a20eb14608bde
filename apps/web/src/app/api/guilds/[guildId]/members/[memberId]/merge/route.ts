import { previewMergeInput } from "@guildhall/core/members";
import { readMerge } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.previewMerge", previewMergeInput, readMerge);
