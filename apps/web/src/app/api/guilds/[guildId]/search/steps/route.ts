import { z } from "zod";
import { guildRoute } from "#web/server/guild-route.ts";
import { readSteps } from "#web/server/search-guild.ts";

export const GET = guildRoute("search.readSteps", z.object({}), readSteps);
