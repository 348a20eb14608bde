import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { EventKey } from "./attendance.queries.ts";
import type { ContestsView, OwnAttendanceView } from "./contests.loaders.ts";

export const contestsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["attendance", guildId, "appeals"],
    queryFn: ({ signal }): Promise<ContestsView> =>
      fetchJson(`/api/guilds/${guildId}/attendance/appeals`, signal),
    meta: { alsoOf: ["events"] },
  });

export const ownAttendanceQuery = ({ guildId, eventId }: EventKey) =>
  queryOptions({
    queryKey: ["attendance", guildId, "own", eventId],
    queryFn: ({ signal }): Promise<OwnAttendanceView> =>
      fetchJson(`/api/guilds/${guildId}/events/${eventId}/own-attendance`, signal),
    meta: { alsoOf: ["events"] },
  });
