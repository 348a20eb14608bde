import { z } from "zod";
import { readLists } from "#web/features/dkp/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("dkp.viewLists", z.object({}), readLists);
