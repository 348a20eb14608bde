import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type {
  HandOverPreviewView,
  InactiveView,
  MemberView,
  MergeView,
  RankChoicesView,
  RosterView,
} from "./members.loaders.ts";

/** Addresses of pictures by account. */
type Faces = Readonly<Record<string, string | null>>;

export const facesQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["members", guildId, "faces"],
    queryFn: ({ signal }): Promise<Faces> => fetchJson(`/api/guilds/${guildId}/faces`, signal),
  });

/** Attendance and points move when an event is settled, answers when somebody answers. */
const meta = { alsoOf: ["absences", "attendance", "events", "dkp", "settings"] } as const;

/** `60` or `all`, as the address has it. */
export const windowOf = (days: number | null): string => (days === null ? "all" : String(days));

type Window = { readonly guildId: string; readonly days: number | null };

export const rosterQuery = ({ guildId, days }: Window) =>
  queryOptions({
    queryKey: ["members", guildId, "roster", days],
    queryFn: ({ signal }): Promise<RosterView> =>
      fetchJson(`/api/guilds/${guildId}/members?days=${windowOf(days)}`, signal),
    meta,
  });

export const memberQuery = ({ guildId, days, memberId }: Window & { readonly memberId: number }) =>
  queryOptions({
    queryKey: ["members", guildId, "member", memberId, days],
    queryFn: ({ signal }): Promise<MemberView> =>
      fetchJson(`/api/guilds/${guildId}/members/${memberId}?days=${windowOf(days)}`, signal),
    meta,
  });

export const rankChoicesQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["members", guildId, "ranks"],
    queryFn: ({ signal }): Promise<RankChoicesView> => fetchJson(`/api/guilds/${guildId}/ranks`, signal),
    meta,
  });

type Merging = { readonly guildId: string; readonly mergedMemberId: number; readonly memberId: number };

export const mergeQuery = ({ guildId, mergedMemberId, memberId }: Merging) =>
  queryOptions({
    queryKey: ["members", guildId, "merge", mergedMemberId, memberId],
    queryFn: ({ signal }): Promise<MergeView> =>
      fetchJson(`/api/guilds/${guildId}/members/${memberId}/merge?mergedMemberId=${mergedMemberId}`, signal),
    meta,
  });

export const inactiveQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["members", guildId, "inactive"],
    queryFn: ({ signal }): Promise<InactiveView> =>
      fetchJson(`/api/guilds/${guildId}/members/inactive`, signal),
    meta,
  });

type Handing = { readonly guildId: string; readonly memberId: number; readonly toMemberId: number };

export const handOverQuery = ({ guildId, memberId, toMemberId }: Handing) =>
  queryOptions({
    queryKey: ["members", guildId, "hand-over", memberId, toMemberId],
    queryFn: ({ signal }): Promise<HandOverPreviewView> =>
      fetchJson(`/api/guilds/${guildId}/members/${memberId}/hand-over?toMemberId=${toMemberId}`, signal),
    meta: { alsoOf: ["events", "groups"] },
  });
