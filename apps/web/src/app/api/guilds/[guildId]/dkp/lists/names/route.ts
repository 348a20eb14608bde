import { listNamesInput } from "@guildhall/core/dkp";
import { readListNames } from "#web/features/dkp/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("dkp.previewListNames", listNamesInput, readListNames);
