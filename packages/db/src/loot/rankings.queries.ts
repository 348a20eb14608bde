import type { Hundredths } from "@guildhall/core";
import { type AwardState, heldAwardStates, type LootMode } from "@guildhall/core/loot";
import { joinPeople, type Ranking } from "@guildhall/core/wishlists";
import { and, asc, desc, eq, gte, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members, readAccounts } from "../members/index.ts";
import { awards, lootRankings } from "./awards.tables.ts";
import { drops } from "./drops.tables.ts";

/** How a drop was decided, with people as they are known now. */
export type Decision = {
  readonly rankingId: number;
  readonly dropId: number;
  readonly sessionId: number | null;
  readonly stageIndex: number;
  readonly mode: LootMode;
  readonly ranking: Ranking;
  readonly ruleSetVersion: number | null;
  readonly decidedAt: Temporal.Instant;
  readonly decidedByMemberId: number | null;
  readonly overrideReason: string | null;
};

const columns = {
  rankingId: lootRankings.id,
  dropId: lootRankings.dropId,
  sessionId: lootRankings.sessionId,
  stageIndex: lootRankings.stageIndex,
  mode: lootRankings.mode,
  ranking: lootRankings.ranking,
  ruleSetVersion: lootRankings.ruleSetVersion,
  decidedAt: lootRankings.decidedAt,
  decidedByMemberId: lootRankings.decidedByMemberId,
  overrideReason: lootRankings.overrideReason,
};

export async function saveNewRanking(
  tx: Transaction,
  guildId: string,
  decision: Omit<Decision, "rankingId">,
): Promise<number> {
  const [row] = await tx
    .insert(lootRankings)
    .values({ guildId, ...decision })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** The latest decision of a drop or of a session. */
export async function findDecision(
  db: Queryable,
  guildId: string,
  asked: { readonly dropId: number } | { readonly sessionId: number },
): Promise<Decision | undefined> {
  const isMeant =
    "dropId" in asked ? eq(lootRankings.dropId, asked.dropId) : eq(lootRankings.sessionId, asked.sessionId);
  const decisions = await db
    .select(columns)
    .from(lootRankings)
    .where(and(eq(lootRankings.guildId, guildId), isMeant))
    .orderBy(desc(lootRankings.id))
    .limit(1);
  return (await asKnownNow(db, guildId, decisions))[0];
}

/** The decision by which an award was made; undefined for one that officers made without any. */
export async function findDecisionOfAward(
  db: Queryable,
  guildId: string,
  awardId: number,
): Promise<Decision | undefined> {
  const decisions = await db
    .select(columns)
    .from(awards)
    .innerJoin(lootRankings, eq(lootRankings.id, awards.rankingId))
    .where(and(eq(awards.guildId, guildId), eq(lootRankings.guildId, guildId), eq(awards.id, awardId)));
  return (await asKnownNow(db, guildId, decisions))[0];
}

/** Rows of the roster that were merged since are the one person that they are. */
async function asKnownNow<Row extends { readonly ranking: Ranking }>(
  db: Queryable,
  guildId: string,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const accountOf = await readAccounts(db, guildId);
  return rows.map((row) => ({ ...row, ranking: joinPeople(row.ranking, accountOf) }));
}

const isWhose = and(eq(members.guildId, awards.guildId), eq(members.id, awards.memberId));

/** Something that was given by a ranking. */
export type PastAward = Pick<Decision, "ranking" | "decidedAt"> & {
  readonly awardId: number;
  readonly itemId: number;
  readonly memberId: number;
  readonly weight: number;
};

/** What was given by rankings since a moment and not taken back, the oldest first. */
export async function listPastAwards(
  db: Queryable,
  guildId: string,
  { since }: { readonly since: Temporal.Instant },
): Promise<readonly PastAward[]> {
  const { ranking, decidedAt } = lootRankings;
  const { id: awardId, weight } = awards;
  const memberId = accountIdOf(members);
  const past = await db
    .select({ ranking, decidedAt, awardId, itemId: drops.itemId, memberId, weight })
    .from(awards)
    .innerJoin(lootRankings, eq(lootRankings.id, awards.rankingId))
    .innerJoin(drops, eq(drops.id, awards.dropId))
    .innerJoin(members, isWhose)
    .where(
      and(
        eq(awards.guildId, guildId),
        eq(lootRankings.guildId, guildId),
        inArray(awards.state, [...heldAwardStates]),
        gte(lootRankings.decidedAt, since),
      ),
    )
    .orderBy(asc(lootRankings.decidedAt), asc(awards.id));
  return await asKnownNow(db, guildId, past);
}

/** Somebody to whom a drop was offered or given. */
export type AwardOfDrop = {
  readonly awardId: number;
  readonly memberId: number;
  readonly state: AwardState;
  readonly rankingId: number | null;
  readonly price: Hundredths | null;
};

/** Everybody to whom a drop was ever offered or given, in that order. */
export async function listAwardsOfDrop(
  db: Queryable,
  guildId: string,
  dropId: number,
): Promise<readonly AwardOfDrop[]> {
  const { id: awardId, state, rankingId, price } = awards;
  return await db
    .select({ awardId, memberId: accountIdOf(members), state, rankingId, price })
    .from(awards)
    .innerJoin(members, isWhose)
    .where(and(eq(awards.guildId, guildId), eq(awards.dropId, dropId)))
    .orderBy(asc(awards.id));
}
