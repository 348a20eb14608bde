import { calendarInput } from "@guildhall/core/events";
import { readCalendar } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.calendar", calendarInput, readCalendar);
