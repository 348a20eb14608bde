import { z } from "zod";
import { readRankChoices } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.viewRankChoices", z.object({}), readRankChoices);
