import { announcementInput } from "@guildhall/core/announcements";
import { readAnnouncement } from "#web/features/announcements/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("announcements.viewAnnouncement", announcementInput, readAnnouncement);
