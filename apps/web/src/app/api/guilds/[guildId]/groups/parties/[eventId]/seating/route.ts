import { eventInput } from "@guildhall/core/events";
import { readSeating } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.viewSeating", eventInput, readSeating);
