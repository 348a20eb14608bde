import { z } from "zod";
import { readFeeds } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.viewFeeds", z.object({}), readFeeds);
