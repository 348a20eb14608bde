import type { Vote } from "@guildhall/core/loot";
import { and, asc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { readAccounts } from "../members/index.ts";
import { lootVoteReasons, lootVotes } from "./council.tables.ts";

export type NewVote = Omit<typeof lootVotes.$inferInsert, "id" | "guildId"> & {
  /** In the words of whoever votes. */
  readonly reason: string | null;
};

/** Writes a vote, or its taking back, into the book, and the words beside it. The session must be locked. */
export async function appendVote(
  tx: Transaction,
  guildId: string,
  { reason, ...vote }: NewVote,
): Promise<void> {
  const [row] = await tx
    .insert(lootVotes)
    .values({ guildId, ...vote })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  const { voterMemberId: writtenByMemberId, memberId: aboutMemberId } = vote;
  if (reason === null || aboutMemberId == null) return;
  const words = { writtenByMemberId, aboutMemberId, text: reason };
  await tx.insert(lootVoteReasons).values({ voteId: row.id, guildId, ...words });
}

/** A vote as it stands in the book. */
export type CastVote = Vote & { readonly reason: string | null; readonly castAt: Temporal.Instant };

export type Council = { readonly sessionId: number; readonly stageIndex: number };

/** The votes of a stage, in the order in which they were cast. Nobody may see others' before it is decided. */
export async function listVotes(
  db: Queryable,
  guildId: string,
  { sessionId, stageIndex }: Council,
): Promise<readonly CastVote[]> {
  const { voterMemberId, memberId, castAt } = lootVotes;
  const votes = await db
    .select({ voterMemberId, memberId, castAt, reason: lootVoteReasons.text })
    .from(lootVotes)
    .leftJoin(
      lootVoteReasons,
      and(eq(lootVoteReasons.guildId, guildId), eq(lootVoteReasons.voteId, lootVotes.id)),
    )
    .where(
      and(
        eq(lootVotes.guildId, guildId),
        eq(lootVotes.sessionId, sessionId),
        eq(lootVotes.stageIndex, stageIndex),
      ),
    )
    .orderBy(asc(lootVotes.id));
  const accountOf = await readAccounts(db, guildId);
  return votes.map((vote) => ({
    ...vote,
    voterMemberId: accountOf(vote.voterMemberId),
    memberId: vote.memberId === null ? null : accountOf(vote.memberId),
  }));
}
