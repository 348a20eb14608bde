import { viewDecayInput } from "@guildhall/core/dkp";
import { readDecay } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewDecay", viewDecayInput, readDecay);
