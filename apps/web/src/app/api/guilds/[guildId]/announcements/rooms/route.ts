import { z } from "zod";
import { readRooms } from "#web/features/announcements/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("announcements.viewRooms", z.object({}), readRooms);
