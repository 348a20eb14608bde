import { viewPartiesInput } from "@guildhall/core/groups";
import { readPublishedParties } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.viewPublishedParties", viewPartiesInput, readPublishedParties);
