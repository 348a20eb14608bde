import { z } from "zod";
import { readCodes } from "#web/features/announcements/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("announcements.listGiftCodes", z.object({}), readCodes);
