import { z } from "zod";
import { readVerdict } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.verifyLedger", z.object({}), readVerdict);
