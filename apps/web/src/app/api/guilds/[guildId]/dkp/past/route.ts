import { viewBalancesAtInput } from "@guildhall/core/dkp";
import { readPastPoints } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewBalancesAt", viewBalancesAtInput, readPastPoints);
