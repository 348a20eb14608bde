import { viewStatementInput } from "@guildhall/core/dkp";
import { readStatement } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewStatement", viewStatementInput, readStatement);
