import { z } from "zod";
import { readForeignGuilds } from "#web/features/diplomacy/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("diplomacy.listForeignGuilds", z.object({}), readForeignGuilds);
