import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type {
  AttendanceView,
  ForecastView,
  MatrixView,
  SettlementView,
  WarRoomView,
} from "./attendance.loaders.ts";

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

/** What the matrix shows, as the address has it; what is left out is as usual. */
export type MatrixChoice = {
  readonly days: string;
  readonly templateId?: string | undefined;
  readonly weekday?: string | undefined;
  readonly page?: string | undefined;
};

export const matrixQuery = (guildId: string, choice: MatrixChoice) => {
  const given = Object.entries(choice).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given);
  return queryOptions({
    queryKey: ["attendance", guildId, "matrix", search.toString()],
    queryFn: ({ signal }): Promise<MatrixView> =>
      fetchJson(`/api/guilds/${guildId}/attendance?${search}`, signal),
    meta: { alsoOf: ["events", "members"] },
  });
};

/** Minutes pass without any news. */
const clockMs = 20_000;

export const warRoomQuery = ({ guildId, eventId }: EventKey) =>
  queryOptions({
    queryKey: ["attendance", guildId, "live", eventId],
    queryFn: ({ signal }): Promise<WarRoomView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/live`, signal),
    meta: { alsoOf: ["events"] },
    refetchInterval: clockMs,
  });

export const forecastsQuery = (guildId: string, eventIds: readonly number[]) =>
  queryOptions({
    queryKey: ["attendance", guildId, "forecasts", ...eventIds],
    queryFn: ({ signal }): Promise<readonly ForecastView[]> =>
      fetchJson(`/api/guilds/${guildId}/events/forecasts?eventIds=${eventIds.join(",")}`, signal),
    meta: { alsoOf: ["events", "members", "absences"] },
  });
