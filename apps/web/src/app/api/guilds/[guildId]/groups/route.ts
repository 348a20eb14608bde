import { z } from "zod";
import { readGroups } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.list", z.object({}), readGroups);
