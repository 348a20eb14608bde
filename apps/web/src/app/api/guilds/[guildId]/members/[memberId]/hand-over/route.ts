import { previewHandOverInput } from "@guildhall/core/members";
import { readHandOver } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.previewHandOver", previewHandOverInput, readHandOver);
