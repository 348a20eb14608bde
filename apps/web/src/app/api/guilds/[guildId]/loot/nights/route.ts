import { z } from "zod";
import { readNights } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewNights", z.object({}), readNights);
