import { orderReminderInput } from "@guildhall/core/events";
import { readReminderPreview } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.reminderPreview", orderReminderInput, readReminderPreview);
