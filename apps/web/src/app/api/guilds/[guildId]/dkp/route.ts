import { z } from "zod";
import { readPoints } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.view", z.object({}), readPoints);
