import type { Language } from "@guildhall/core";
import type { Newcomer, NewcomerAnswers, NewcomerDecision } from "@guildhall/core/members";
import { and, asc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { newcomers } from "./newcomers.tables.ts";
import { ownLanguages } from "./own-languages.tables.ts";
import { members } from "./roster.tables.ts";
import { guildMembers } from "./server-members.tables.ts";

const newcomerColumns = {
  newcomerId: newcomers.id,
  userId: newcomers.userId,
  purpose: newcomers.purpose,
  characterName: newcomers.characterName,
  classKey: newcomers.classKey,
  role: newcomers.role,
  power: newcomers.power,
  timeZone: newcomers.timeZone,
  rulesAcceptedAt: newcomers.rulesAcceptedAt,
  arrivedAt: newcomers.arrivedAt,
  beganAt: newcomers.beganAt,
  updatedAt: newcomers.updatedAt,
  decision: newcomers.decision,
  decidedAt: newcomers.decidedAt,
};

export async function findNewcomer(
  db: Queryable,
  guildId: string,
  newcomerId: number,
): Promise<Newcomer | undefined> {
  const [newcomer] = await db
    .select(newcomerColumns)
    .from(newcomers)
    .where(and(eq(newcomers.guildId, guildId), eq(newcomers.id, newcomerId)));
  return newcomer;
}

export async function findNewcomerOfUser(
  db: Queryable,
  guildId: string,
  userId: string,
): Promise<Newcomer | undefined> {
  const [newcomer] = await db.select(newcomerColumns).from(newcomers).where(isOfUser(guildId, userId));
  return newcomer;
}

/** A newcomer who waits, as officers see one. */
export type WaitingNewcomer = Newcomer & {
  /** What the server calls the person. */
  readonly name: string;
  readonly avatarHash: string | null;
  /** What the person chose to be spoken to in. */
  readonly language: Language | null;
  /** The number that the roster has for the person; null where it has none. */
  readonly memberId: number | null;
  /** Whether the roster knew the person before this arrival. */
  readonly wasHereBefore: boolean;
};

const isSameAccount = and(
  eq(guildMembers.guildId, newcomers.guildId),
  eq(guildMembers.userId, newcomers.userId),
);

/** Newcomers who are in the server and about whom nobody decided, or who were turned down since; the first to come first. */
export async function listWaitingNewcomers(
  db: Queryable,
  guildId: string,
  { declinedSince }: { readonly declinedSince: Temporal.Instant },
): Promise<readonly WaitingNewcomer[]> {
  const isKnown = and(eq(members.guildId, newcomers.guildId), eq(members.userId, newcomers.userId));
  const isSpoken = and(
    eq(ownLanguages.guildId, newcomers.guildId),
    eq(ownLanguages.userId, newcomers.userId),
  );
  const isDeclined = and(eq(newcomers.decision, "declined"), gt(newcomers.decidedAt, declinedSince));
  const isOpen = or(isNull(newcomers.decision), isDeclined);
  const isThere = and(isNull(guildMembers.leftAt), eq(guildMembers.isBot, false));
  return await db
    .select({
      ...newcomerColumns,
      name: guildMembers.name,
      avatarHash: guildMembers.avatarHash,
      language: ownLanguages.language,
      memberId: members.id,
      wasHereBefore: sql`coalesce(${members.createdAt} < ${newcomers.arrivedAt}, false)`.mapWith(Boolean),
    })
    .from(newcomers)
    .innerJoin(guildMembers, isSameAccount)
    .leftJoin(members, isKnown)
    .leftJoin(ownLanguages, isSpoken)
    .where(and(eq(newcomers.guildId, guildId), isOpen, isThere))
    .orderBy(asc(newcomers.arrivedAt), asc(newcomers.id));
}

type Arrival = { readonly userId: string; readonly arrivedAt: Temporal.Instant };

/** Adds the newcomer unless known, and locks the row either way: of two presses at once, one waits. */
export async function ensureNewcomer(
  tx: Transaction,
  guildId: string,
  { now, ...arrival }: Arrival & { readonly now: Temporal.Instant },
): Promise<void> {
  await tx
    .insert(newcomers)
    .values({ guildId, ...arrival, updatedAt: now })
    .onDuplicateKeyUpdate({ set: { id: sql`${newcomers.id}` } });
}

/**
 * Somebody came back: the old decision is one of another time, and the rules are to be accepted anew. What Discord tells
 * of one arrival twice counts once.
 */
export async function saveReturn(
  tx: Transaction,
  guildId: string,
  { userId, arrivedAt }: Arrival,
): Promise<void> {
  const anew = { decision: null, decidedAt: null, rulesAcceptedAt: null, beganAt: null };
  await tx
    .update(newcomers)
    .set({ ...anew, arrivedAt, updatedAt: arrivedAt })
    .where(and(isOfUser(guildId, userId), lt(newcomers.arrivedAt, arrivedAt)));
}

type Answered = NewcomerAnswers & {
  readonly userId: string;
  readonly beganAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
};

export async function saveAnswers(
  tx: Transaction,
  guildId: string,
  { userId, purpose, characterName, classKey, role, power, timeZone, rulesAcceptedAt, ...at }: Answered,
): Promise<void> {
  const { beganAt, updatedAt } = at;
  const answers = { purpose, characterName, classKey, role, power, timeZone, rulesAcceptedAt };
  await tx
    .update(newcomers)
    .set({ ...answers, beganAt, updatedAt })
    .where(isOfUser(guildId, userId));
}

/** Locks the newcomer for a decision. */
export async function lockNewcomer(
  tx: Transaction,
  guildId: string,
  newcomerId: number,
): Promise<Newcomer | undefined> {
  const [newcomer] = await tx
    .select(newcomerColumns)
    .from(newcomers)
    .where(and(eq(newcomers.guildId, guildId), eq(newcomers.id, newcomerId)))
    .for("update");
  return newcomer;
}

export async function saveDecision(
  tx: Transaction,
  guildId: string,
  {
    newcomerId,
    decision,
    decidedAt,
  }: { newcomerId: number; decision: NewcomerDecision; decidedAt: Temporal.Instant },
): Promise<void> {
  await tx
    .update(newcomers)
    .set({ decision, decidedAt })
    .where(and(eq(newcomers.guildId, guildId), eq(newcomers.id, newcomerId)));
}

const isOfUser = (guildId: string, userId: string) =>
  and(eq(newcomers.guildId, guildId), eq(newcomers.userId, userId));
