import { eventInput } from "@guildhall/core/events";
import { readSettlement } from "#web/features/attendance/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("attendance.preview", eventInput, readSettlement);
