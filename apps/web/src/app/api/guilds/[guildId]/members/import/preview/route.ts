import { previewSheetInput } from "@guildhall/core/members";
import { readSheetPreview } from "#web/features/members/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("members.previewSheet", previewSheetInput, readSheetPreview);
