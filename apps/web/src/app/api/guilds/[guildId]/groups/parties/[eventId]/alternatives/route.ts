import { listAlternativesInput } from "@guildhall/core/groups";
import { readAlternatives } from "#web/features/groups/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("groups.listAlternatives", listAlternativesInput, readAlternatives);
