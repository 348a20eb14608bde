import { timeLineInput } from "@guildhall/core/absences";
import { readAbsences } from "#web/features/absences/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("absences.view", timeLineInput, readAbsences);
