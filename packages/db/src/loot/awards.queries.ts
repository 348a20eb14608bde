import { Refusal } from "@guildhall/core";
import { isLive } from "@guildhall/core/loot";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { awards, lootAwardSteps } from "./awards.tables.ts";

/** A drop that is offered or given to somebody. */
export type Award = Omit<typeof awards.$inferSelect, "id" | "guildId" | "isStanding"> & {
  readonly awardId: number;
};

export type NewAward = Omit<typeof awards.$inferInsert, "id" | "guildId" | "isStanding">;

/** Of a member whose row was merged into another one an award names that one. */
const columns = {
  awardId: awards.id,
  houseId: awards.houseId,
  dropId: awards.dropId,
  sessionId: awards.sessionId,
  rankingId: awards.rankingId,
  memberId: accountIdOf(members),
  state: awards.state,
  interest: awards.interest,
  weight: awards.weight,
  price: awards.price,
  poolId: awards.poolId,
  wishId: awards.wishId,
  offerEndsAt: awards.offerEndsAt,
  reason: awards.reason,
  note: awards.note,
  batchId: awards.batchId,
  madeAt: awards.madeAt,
  madeByMemberId: awards.madeByMemberId,
  awardedAt: awards.awardedAt,
  handedAt: awards.handedAt,
  confirmedAt: awards.confirmedAt,
};

const isWhose = and(eq(members.guildId, awards.guildId), eq(members.id, awards.memberId));

/** A drop that is offered or given to somebody. The drop must be locked. */
export async function saveNewAward(tx: Transaction, guildId: string, award: NewAward): Promise<number> {
  const [row] = await tx
    .insert(awards)
    .values({ guildId, ...award, isStanding: true })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

export async function getAward(db: Queryable, guildId: string, awardId: number): Promise<Award> {
  const [award] = await db
    .select(columns)
    .from(awards)
    .innerJoin(members, isWhose)
    .where(and(eq(awards.guildId, guildId), eq(awards.id, awardId)));
  if (!award) throw new Refusal("loot.awardNotFound");
  return award;
}

/** Awards of these drops, ended ones too, in the order in which they were made. */
export async function listAwardsOfDrops(
  db: Queryable,
  guildId: string,
  dropIds: readonly number[],
): Promise<readonly Award[]> {
  if (dropIds.length === 0) return [];
  return await db
    .select(columns)
    .from(awards)
    .innerJoin(members, isWhose)
    .where(and(eq(awards.guildId, guildId), inArray(awards.dropId, [...dropIds])))
    .orderBy(asc(awards.id));
}

export async function listAwardsOfBatch(
  db: Queryable,
  guildId: string,
  batchId: number,
): Promise<readonly Award[]> {
  return await db
    .select(columns)
    .from(awards)
    .innerJoin(members, isWhose)
    .where(and(eq(awards.guildId, guildId), eq(awards.batchId, batchId)))
    .orderBy(asc(awards.id));
}

/** What an award has become. The drop must be locked. */
export async function saveAward(tx: Transaction, guildId: string, award: Award): Promise<void> {
  const { awardId, state, wishId, offerEndsAt, note, awardedAt, handedAt, confirmedAt } = award;
  await tx
    .update(awards)
    .set({
      ...{ state, wishId, offerEndsAt, note, awardedAt, handedAt, confirmedAt },
      isStanding: isLive(state) ? true : null,
    })
    .where(and(eq(awards.guildId, guildId), eq(awards.id, awardId)));
}

export type NewAwardStep = Omit<typeof lootAwardSteps.$inferInsert, "id" | "guildId">;

export async function appendAwardStep(tx: Transaction, guildId: string, step: NewAwardStep): Promise<void> {
  await tx.insert(lootAwardSteps).values({ guildId, ...step });
}

export type AwardStepRow = Omit<typeof lootAwardSteps.$inferSelect, "id" | "guildId">;

/** What happened to an award, in its order. */
export async function listAwardSteps(
  db: Queryable,
  guildId: string,
  awardId: number,
): Promise<readonly AwardStepRow[]> {
  const { step, at, actorMemberId } = lootAwardSteps;
  return await db
    .select({ awardId: lootAwardSteps.awardId, step, at, actorMemberId })
    .from(lootAwardSteps)
    .where(and(eq(lootAwardSteps.guildId, guildId), eq(lootAwardSteps.awardId, awardId)))
    .orderBy(asc(lootAwardSteps.id));
}
