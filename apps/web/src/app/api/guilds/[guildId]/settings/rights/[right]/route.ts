import { listRightHoldersInput } from "@guildhall/core/settings";
import { readRightHolders } from "#web/features/settings/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("settings.listRightHolders", listRightHoldersInput, readRightHolders);
