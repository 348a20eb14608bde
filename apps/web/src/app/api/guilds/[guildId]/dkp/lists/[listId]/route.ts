import { listInput } from "@guildhall/core/dkp";
import { readListHistory } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewListHistory", listInput, readListHistory);
