import { z } from "zod";
import { readContests } from "#web/features/attendance/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("attendance.view", z.object({}), readContests);
