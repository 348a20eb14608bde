import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { rowsOf } from "../rows-of.ts";
import { numbersOf, type PersonInGuild } from "./whose-rows.queries.ts";

type Kinds = {
  readonly absenceKinds: readonly string[];
  readonly talkKind: string;
  readonly rankClaimKind: string;
  readonly nudgeKind: string;
  readonly contestKind: string;
  readonly accountKind: string;
  readonly applicationKinds: readonly string[];
};

/**
 * Messages of ours that stand in Discord for the person alone: of leaves, ranks, accounts, contests and nudges, of applications, and of the talk with
 * the officers. Our own numbers.
 */
export async function listMessagesOf(
  db: Queryable,
  guildId: string,
  { userId, memberId, ...kinds }: PersonInGuild & Kinds,
): Promise<readonly number[]> {
  const { absenceKinds, talkKind, rankClaimKind, nudgeKind, contestKind, accountKind, applicationKinds } =
    kinds;
  const own = numbersOf(guildId, memberId);
  const [rows] = await db.execute(sql`select id from messages
    where guild_id = ${guildId} and deleted_at is null and (
      (kind in ${absenceKinds} and subject_id in (
        select id from absences where guild_id = ${guildId} and member_id in (${own})))
      or (kind = ${rankClaimKind} and subject_id in (
        select id from rank_claims where guild_id = ${guildId} and member_id in (${own})))
      or (kind = ${nudgeKind} and subject_id in (
        select id from member_nudges where guild_id = ${guildId} and member_id in (${own})))
      or (kind = ${contestKind} and subject_id in (
        select id from contests where guild_id = ${guildId} and member_id in (${own})))
      or (kind = ${accountKind} and subject_id in (
        select id from game_accounts where guild_id = ${guildId} and member_id in (${own})))
      or (kind in ${applicationKinds} and subject_id in (
        select id from applications where guild_id = ${guildId} and user_id = ${userId}))
      or (kind = ${talkKind} and subject_id in (
        select id from officer_talks where guild_id = ${guildId} and user_id = ${userId})))
    order by id`);
  return rowsOf(rows).map(({ id }) => Number(id));
}
