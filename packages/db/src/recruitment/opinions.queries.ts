import type { ApplicationVote } from "@guildhall/core/recruitment";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import type { ApplicationOf } from "./application-records.queries.ts";
import { applicationVoteRows } from "./applications.tables.ts";

export type CastApplicationVote = Pick<
  typeof applicationVoteRows.$inferSelect,
  "voterUserId" | "vote" | "words" | "castAt"
>;

/** Each voter has one vote: a later one takes the place of the earlier. The application must be locked. */
export async function saveApplicationVote(
  tx: Transaction,
  guildId: string,
  cast: ApplicationOf & CastApplicationVote,
): Promise<void> {
  const { vote, words, castAt } = cast;
  await tx
    .insert(applicationVoteRows)
    .values({ guildId, ...cast })
    .onDuplicateKeyUpdate({ set: { vote, words, castAt } });
}

export async function listApplicationVotes(
  db: Queryable,
  guildId: string,
  applicationId: number,
): Promise<readonly CastApplicationVote[]> {
  const { voterUserId, vote, words, castAt } = applicationVoteRows;
  return await db
    .select({ voterUserId, vote, words, castAt })
    .from(applicationVoteRows)
    .where(
      and(eq(applicationVoteRows.guildId, guildId), eq(applicationVoteRows.applicationId, applicationId)),
    )
    .orderBy(asc(castAt), asc(applicationVoteRows.id));
}

/** Of several applications at once, for the board. */
export async function listVotesOfApplications(
  db: Queryable,
  guildId: string,
  applicationIds: readonly number[],
): Promise<readonly { readonly applicationId: number; readonly vote: ApplicationVote }[]> {
  if (applicationIds.length === 0) return [];
  const { applicationId, vote } = applicationVoteRows;
  return await db
    .select({ applicationId, vote })
    .from(applicationVoteRows)
    .where(and(eq(applicationVoteRows.guildId, guildId), inArray(applicationId, [...applicationIds])));
}
