import { z } from "zod";
import { readPools } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewPools", z.object({}), readPools);
