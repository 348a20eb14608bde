import { planningHintsInput } from "@guildhall/core/events";
import { readPlanningHints } from "#web/features/events/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("events.hints", planningHintsInput, readPlanningHints);
