import { eventInput } from "@guildhall/core/events";
import { readReminders } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.reminders", eventInput, readReminders);
