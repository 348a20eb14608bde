import { z } from "zod";
import { readGrantablePeople } from "#web/features/settings/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("settings.listGrantablePeople", z.object({}), readGrantablePeople);
