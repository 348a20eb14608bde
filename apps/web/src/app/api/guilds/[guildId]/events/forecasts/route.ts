import { listForecastsInput } from "@guildhall/core/attendance";
import { readForecasts } from "#web/features/attendance/index.ts";
import { guildRoute } from "#web/server/guild-route.ts";

export const GET = guildRoute("attendance.listForecasts", listForecastsInput, readForecasts);
