import { z } from "zod";
import { readWarServer } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.viewWarServer", z.object({}), readWarServer);
