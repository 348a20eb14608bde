import { z } from "zod";
import { readStakes } from "#web/app/guilds/[guildId]/me/stakes.loader.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("me.stakes", z.object({}), readStakes);
