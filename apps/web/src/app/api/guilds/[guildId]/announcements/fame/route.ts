import { z } from "zod";
import { readFame } from "#web/features/announcements/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("announcements.viewFame", z.object({}), readFame);
