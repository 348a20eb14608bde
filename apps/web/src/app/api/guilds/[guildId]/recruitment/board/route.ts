import { z } from "zod";
import { readBoard } from "#web/features/recruitment/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("recruitment.viewBoard", z.object({}), readBoard);
