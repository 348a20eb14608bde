import { previewSlipInput } from "@guildhall/core/dkp";
import { readSlip } from "#web/features/dkp/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("dkp.previewSlip", previewSlipInput, readSlip);
