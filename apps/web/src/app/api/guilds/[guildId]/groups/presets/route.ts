import { z } from "zod";
import { readPresets } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.listPartyPresets", z.object({}), readPresets);
