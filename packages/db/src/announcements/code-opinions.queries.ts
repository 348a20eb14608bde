import { type CodeTally, type CodeVote, noTally } from "@guildhall/core/announcements";
import { and, count, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { giftCodeTicks, giftCodeVotes } from "./codes.tables.ts";

type OfCode = { readonly codeId: number; readonly userId: string };

/** Ticks the code for somebody; twice is once. The code must be locked. */
export async function saveCodeTick(
  tx: Transaction,
  guildId: string,
  tick: OfCode & { readonly tickedAt: Temporal.Instant },
): Promise<void> {
  const { userId } = tick;
  await tx
    .insert(giftCodeTicks)
    .values({ guildId, ...tick })
    .onDuplicateKeyUpdate({ set: { userId } });
}

export async function deleteCodeTick(
  tx: Transaction,
  guildId: string,
  { codeId, userId }: OfCode,
): Promise<void> {
  const isOf = and(eq(giftCodeTicks.codeId, codeId), eq(giftCodeTicks.userId, userId));
  await tx.delete(giftCodeTicks).where(and(eq(giftCodeTicks.guildId, guildId), isOf));
}

/** Each has one vote: a later one takes the place of the earlier. The code must be locked. */
export async function saveCodeVote(
  tx: Transaction,
  guildId: string,
  cast: OfCode & { readonly vote: CodeVote; readonly castAt: Temporal.Instant },
): Promise<void> {
  const { vote, castAt } = cast;
  await tx
    .insert(giftCodeVotes)
    .values({ guildId, ...cast })
    .onDuplicateKeyUpdate({ set: { vote, castAt } });
}

/** What everybody says of these codes, by their numbers; nothing of a code of which nobody says anything. */
export async function tallyCodes(
  db: Queryable,
  guildId: string,
  codeIds: readonly number[],
): Promise<ReadonlyMap<number, CodeTally>> {
  const tallies = new Map<number, CodeTally>();
  if (codeIds.length === 0) return tallies;
  const { codeId, vote } = giftCodeVotes;
  const votes = await db
    .select({ codeId, vote, people: count() })
    .from(giftCodeVotes)
    .where(and(eq(giftCodeVotes.guildId, guildId), inArray(codeId, [...codeIds])))
    .groupBy(codeId, vote);
  const ticks = await db
    .select({ codeId: giftCodeTicks.codeId, people: count() })
    .from(giftCodeTicks)
    .where(and(eq(giftCodeTicks.guildId, guildId), inArray(giftCodeTicks.codeId, [...codeIds])))
    .groupBy(giftCodeTicks.codeId);
  const add = (of: number, counted: Partial<CodeTally>) =>
    tallies.set(of, { ...(tallies.get(of) ?? noTally), ...counted });
  for (const { codeId: of, vote: voted, people } of votes) add(of, { [voted]: people });
  for (const { codeId: of, people } of ticks) add(of, { ticks: people });
  return tallies;
}

/** What one person says of codes. */
export type OwnOpinions = {
  readonly ticked: ReadonlySet<number>;
  readonly votes: ReadonlyMap<number, CodeVote>;
};

export async function findOwnOpinions(
  db: Queryable,
  guildId: string,
  { userId, codeIds }: { readonly userId: string; readonly codeIds: readonly number[] },
): Promise<OwnOpinions> {
  if (codeIds.length === 0) return { ticked: new Set(), votes: new Map() };
  const ticks = await db
    .select({ codeId: giftCodeTicks.codeId })
    .from(giftCodeTicks)
    .where(
      and(
        eq(giftCodeTicks.guildId, guildId),
        eq(giftCodeTicks.userId, userId),
        inArray(giftCodeTicks.codeId, [...codeIds]),
      ),
    );
  const votes = await db
    .select({ codeId: giftCodeVotes.codeId, vote: giftCodeVotes.vote })
    .from(giftCodeVotes)
    .where(
      and(
        eq(giftCodeVotes.guildId, guildId),
        eq(giftCodeVotes.userId, userId),
        inArray(giftCodeVotes.codeId, [...codeIds]),
      ),
    );
  return {
    ticked: new Set(ticks.map(({ codeId }) => codeId)),
    votes: new Map(votes.map(({ codeId, vote }) => [codeId, vote])),
  };
}
