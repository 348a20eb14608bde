import { eventInput } from "@guildhall/core/events";
import { readOwnMute } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.ownMute", eventInput, readOwnMute);
