import { z } from "zod";
import { readListTools } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewListTools", z.object({}), readListTools);
