import { viewMatrixInput } from "@guildhall/core/attendance";
import { readMatrix } from "#web/features/attendance/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("attendance.view", viewMatrixInput, readMatrix);
