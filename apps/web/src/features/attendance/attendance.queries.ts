import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { AttendanceView, SettlementView } from "./attendance.loaders.ts";

/** Names one event of one guild. */
export type EventKey = { readonly guildId: string; readonly eventId: number };

export const settlementQuery = ({ guildId, eventId }: EventKey) =>
  queryOptions({
    queryKey: ["attendance", guildId, "settlement", eventId],
    queryFn: ({ signal }): Promise<SettlementView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/settlement`, signal),
    meta: { alsoOf: ["events"] },
  });

export const attendanceQuery = ({ guildId, eventId }: EventKey) =>
  queryOptions({
    queryKey: ["attendance", guildId, "event", eventId],
    queryFn: ({ signal }): Promise<AttendanceView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/attendance`, signal),
    meta: { alsoOf: ["events"] },
  });
