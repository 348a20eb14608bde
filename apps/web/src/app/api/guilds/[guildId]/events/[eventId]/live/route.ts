import { eventInput } from "@guildhall/core/events";
import { readWarRoom } from "#web/features/attendance/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("attendance.viewWarRoom", eventInput, readWarRoom);
