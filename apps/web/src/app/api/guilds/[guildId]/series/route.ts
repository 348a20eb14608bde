import { z } from "zod";
import { readSeriesList } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.listSeries", z.object({}), readSeriesList);
