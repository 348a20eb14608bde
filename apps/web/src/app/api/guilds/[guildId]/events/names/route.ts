import { nameListInput } from "@guildhall/core/attendance";
import { readNames } from "#web/features/attendance/index.ts";
import { guildBodyRoute } from "#web/server/guild-body-route.ts";

export const POST = guildBodyRoute("attendance.previewNames", nameListInput, readNames);
