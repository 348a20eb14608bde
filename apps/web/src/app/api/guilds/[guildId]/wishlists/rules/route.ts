import { z } from "zod";
import { readRulesPage } from "#web/features/wishlists/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("wishlists.viewRules", z.object({}), readRulesPage);
