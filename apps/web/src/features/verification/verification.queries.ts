import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "#web/components/fetch-json.ts";
import type { MemberAccountsInView, OwnAccountsInView, VerificationInView } from "./verification.loaders.ts";

const meta = { alsoOf: ["members", "settings"] } as const;

export const verificationQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["verification", guildId, "all"],
    queryFn: ({ signal }): Promise<VerificationInView> =>
      fetchJson(`/api/guilds/${guildId}/verification`, signal),
    meta,
  });

export const ownAccountsQuery = (guildId: string) =>
  queryOptions({
    queryKey: ["verification", guildId, "own"],
    queryFn: ({ signal }): Promise<OwnAccountsInView> =>
      fetchJson(`/api/guilds/${guildId}/verification/own`, signal),
    meta,
  });

export const memberAccountsQuery = (guildId: string, memberId: number) =>
  queryOptions({
    queryKey: ["verification", guildId, "member", memberId],
    queryFn: ({ signal }): Promise<MemberAccountsInView> =>
      fetchJson(`/api/guilds/${guildId}/members/${memberId}/accounts`, signal),
    meta,
  });
