import { Refusal } from "@guildhall/core";
import { and, asc, eq, or } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { awards } from "./awards.tables.ts";
import { lootSessions } from "./sessions.tables.ts";

/** A drop that looks for whom it goes to. */
export type LootSession = Omit<typeof lootSessions.$inferSelect, "id" | "guildId" | "isOpen"> & {
  readonly sessionId: number;
};

export type NewLootSession = Omit<
  typeof lootSessions.$inferInsert,
  "id" | "guildId" | "isOpen" | "state" | "stageIndex" | "plannedEndAt"
>;

export const sessionColumns = {
  sessionId: lootSessions.id,
  houseId: lootSessions.houseId,
  dropId: lootSessions.dropId,
  stages: lootSessions.stages,
  stageIndex: lootSessions.stageIndex,
  mode: lootSessions.mode,
  state: lootSessions.state,
  openedAt: lootSessions.openedAt,
  openedByMemberId: lootSessions.openedByMemberId,
  endsAt: lootSessions.endsAt,
  plannedEndAt: lootSessions.plannedEndAt,
  hardEndAt: lootSessions.hardEndAt,
  poolId: lootSessions.poolId,
  seed: lootSessions.seed,
  leaderMemberId: lootSessions.leaderMemberId,
  price: lootSessions.price,
  closedAt: lootSessions.closedAt,
  decidedAt: lootSessions.decidedAt,
  requestId: lootSessions.requestId,
};

/** A session at its first stage. */
export async function saveNewLootSession(
  tx: Transaction,
  guildId: string,
  session: NewLootSession,
): Promise<number> {
  const [row] = await tx
    .insert(lootSessions)
    .values({
      guildId,
      ...session,
      state: "open",
      isOpen: true,
      stageIndex: 0,
      plannedEndAt: session.endsAt,
    })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** Locks a session: whoever takes part, moves its end or closes it waits for the others. */
export async function lockLootSession(
  tx: Transaction,
  guildId: string,
  sessionId: number,
): Promise<LootSession> {
  const [session] = await selectAndLock(tx, { guildId, sessionId });
  if (!session) throw new Refusal("loot.sessionNotFound");
  return session;
}

type OfGuild = { guildId: string; sessionId: number };

const selectAndLock = prepared((db, value: PlaceholderOf<OfGuild>) =>
  db
    .select(sessionColumns)
    .from(lootSessions)
    .where(and(eq(lootSessions.guildId, value("guildId")), eq(lootSessions.id, value("sessionId"))))
    .for("update")
    .prepare(),
);

export async function findLootSession(
  db: Queryable,
  guildId: string,
  sessionId: number,
): Promise<LootSession | undefined> {
  const [session] = await db
    .select(sessionColumns)
    .from(lootSessions)
    .where(and(eq(lootSessions.guildId, guildId), eq(lootSessions.id, sessionId)));
  return session;
}

/** Sessions of which nothing is decided yet, the next to end first. */
export async function listOpenLootSessions(db: Queryable, guildId: string): Promise<readonly LootSession[]> {
  return await db
    .select(sessionColumns)
    .from(lootSessions)
    .where(and(eq(lootSessions.guildId, guildId), isUndecided))
    .orderBy(asc(lootSessions.endsAt), asc(lootSessions.id));
}

const isUndecided = or(eq(lootSessions.state, "open"), eq(lootSessions.state, "closed"));

/** How many undecided sessions, and offers that nobody answered, take their price from a pool. */
export async function countUnpaidOfPool(db: Queryable, guildId: string, poolId: number): Promise<number> {
  const isOpen = and(eq(lootSessions.guildId, guildId), eq(lootSessions.poolId, poolId), isUndecided);
  const isOffered = and(eq(awards.guildId, guildId), eq(awards.poolId, poolId), eq(awards.state, "offered"));
  return (await db.$count(lootSessions, isOpen)) + (await db.$count(awards, isOffered));
}

/** How far a session is. It must be locked. */
export async function saveLootSession(
  tx: Transaction,
  guildId: string,
  { sessionId, ...session }: LootSession,
): Promise<void> {
  const { stageIndex, mode, state, endsAt, plannedEndAt, hardEndAt } = session;
  const { leaderMemberId, price, closedAt, decidedAt } = session;
  const isOpen = state === "open" || state === "closed" ? true : null;
  await tx
    .update(lootSessions)
    .set({
      ...{ stageIndex, mode, state, isOpen, endsAt, plannedEndAt, hardEndAt },
      ...{ leaderMemberId, price, closedAt, decidedAt },
    })
    .where(and(eq(lootSessions.guildId, guildId), eq(lootSessions.id, sessionId)));
}

/** Who leads, at which price, and when it ends by that. The session must be locked. */
export async function saveLead(
  tx: Transaction,
  guildId: string,
  { sessionId, leaderMemberId, price, endsAt }: LootSession,
): Promise<void> {
  await tx
    .update(lootSessions)
    .set({ leaderMemberId, price, endsAt })
    .where(and(eq(lootSessions.guildId, guildId), eq(lootSessions.id, sessionId)));
}

/** Sessions that a press opened, in the order in which it did. */
export async function listSessionsOfRequest(
  db: Queryable,
  guildId: string,
  requestId: string,
): Promise<readonly number[]> {
  const rows = await db
    .select({ sessionId: lootSessions.id })
    .from(lootSessions)
    .where(and(eq(lootSessions.guildId, guildId), eq(lootSessions.requestId, requestId)))
    .orderBy(asc(lootSessions.id));
  return rows.map(({ sessionId }) => sessionId);
}
