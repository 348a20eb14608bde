import { z } from "zod";
import { readAnnouncements } from "#web/features/announcements/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("announcements.viewAnnouncements", z.object({}), readAnnouncements);
