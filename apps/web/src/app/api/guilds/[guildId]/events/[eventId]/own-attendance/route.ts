import { eventInput } from "@guildhall/core/events";
import { readOwnAttendance } from "#web/features/attendance/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("attendance.view", eventInput, readOwnAttendance);
