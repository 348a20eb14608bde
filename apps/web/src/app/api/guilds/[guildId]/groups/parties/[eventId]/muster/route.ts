import { viewPartiesInput } from "@guildhall/core/groups";
import { readMuster } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.viewMuster", viewPartiesInput, readMuster);
