import { z } from "zod";
import { readRuns } from "#web/features/items/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("items.listRuns", z.object({}), readRuns);
