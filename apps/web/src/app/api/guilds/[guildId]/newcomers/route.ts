import { z } from "zod";
import { readNewcomers } from "#web/features/members/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("members.newcomers", z.object({}), readNewcomers);
