import { undoTarget } from "@guildhall/core/dkp";
import { readUndo } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.previewUndo", undoTarget, readUndo);
