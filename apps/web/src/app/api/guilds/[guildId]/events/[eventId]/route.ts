import { eventInput } from "@guildhall/core/events";
import { readEvent } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.view", eventInput, readEvent);
