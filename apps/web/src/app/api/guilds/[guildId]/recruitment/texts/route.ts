import { z } from "zod";
import { readTexts } from "#web/features/recruitment/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("recruitment.listDecisionTexts", z.object({}), readTexts);
