import { z } from "zod";
import { readSaleTerms } from "#web/features/loot/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("loot.viewSaleTerms", z.object({}), readSaleTerms);
