import { z } from "zod";
import { readOverview } from "#web/app/guilds/[guildId]/(overview)/overview.loader.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("overview.view", z.object({}), readOverview);
