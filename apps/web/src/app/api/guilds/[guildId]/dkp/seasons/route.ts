import { z } from "zod";
import { readSeasons } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewSeasons", z.object({}), readSeasons);
