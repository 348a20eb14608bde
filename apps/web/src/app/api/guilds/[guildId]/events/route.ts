import { listEventsInput } from "@guildhall/core/events";
import { readEvents } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.list", listEventsInput, readEvents);
