import { listLedgerInput } from "@guildhall/core/dkp";
import { readLedger } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.listLedger", listLedgerInput, readLedger);
