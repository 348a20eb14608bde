import type { ExcuseSource } from "@guildhall/core/absences";
import type { KeptAnswer } from "@guildhall/core/events";
import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { signUps } from "./events.tables.ts";

type Whose = { readonly eventId: number; readonly memberId: number };

const keptColumns = {
  eventId: signUps.eventId,
  memberId: signUps.memberId,
  answer: signUps.answer,
  answeredAt: signUps.answeredAt,
  excusedBy: signUps.excusedBy,
  isExcused: signUps.isExcused,
  isByDefault: signUps.isByDefault,
};

/** What one member answered to these events, by event. */
export async function listKeptAnswersOf(
  db: Queryable,
  guildId: string,
  { memberId, eventIds }: { readonly memberId: number; readonly eventIds: readonly number[] },
): Promise<ReadonlyMap<number, KeptAnswer>> {
  if (eventIds.length === 0) return new Map();
  const isOfMember = and(eq(signUps.memberId, memberId), inArray(signUps.eventId, [...eventIds]));
  const rows = await db
    .select(keptColumns)
    .from(signUps)
    .where(and(eq(signUps.guildId, guildId), isOfMember));
  return new Map(rows.map((row) => [row.eventId, row]));
}

/** What everybody answered to an event, by member. */
export async function listKeptAnswers(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<ReadonlyMap<number, KeptAnswer>> {
  const rows = await db
    .select(keptColumns)
    .from(signUps)
    .where(and(eq(signUps.guildId, guildId), eq(signUps.eventId, eventId)));
  return new Map(rows.map((row) => [row.memberId, row]));
}

type NewExcuse = Whose & {
  readonly excusedBy: ExcuseSource;
  readonly isExcused: boolean;
  readonly now: Temporal.Instant;
};

/** "Can't" in the member's place, which gives up the seat. What the member had answered is kept beside it, with its time; who was signed up by default had answered nothing. */
export async function saveExcuse(
  tx: Transaction,
  guildId: string,
  { now, ...excuse }: NewExcuse,
): Promise<void> {
  const { excusedBy, isExcused } = excuse;
  const isPersons = and(isNull(signUps.excusedBy), eq(signUps.isByDefault, false));
  await tx
    .insert(signUps)
    .values({ guildId, ...excuse, answer: "cant", answeredAt: now, queuedAt: now })
    .onDuplicateKeyUpdate({
      set: {
        replacedAnswer: sql`if(${isPersons}, ${signUps.answer}, ${signUps.replacedAnswer})`,
        answer: "cant",
        excusedBy,
        isExcused,
        isByDefault: false,
        isWaiting: false,
        pick: null,
        publishedPick: null,
      },
    });
}

type EndedExcuse = Whose & { readonly isWaiting: boolean; readonly now: Temporal.Instant };

/** Nothing excuses any more: what the member had answered counts again, or nothing does. The seat is wanted from now on. */
export async function takeExcuseBack(
  tx: Transaction,
  guildId: string,
  { eventId, memberId, isWaiting, now }: EndedExcuse,
): Promise<void> {
  const isExcuse = and(
    eq(signUps.guildId, guildId),
    and(eq(signUps.eventId, eventId), eq(signUps.memberId, memberId)),
    isNotNull(signUps.excusedBy),
  );
  await tx.delete(signUps).where(and(isExcuse, isNull(signUps.replacedAnswer)));
  await tx
    .update(signUps)
    .set({
      answer: sql`${signUps.replacedAnswer}`,
      excusedBy: null,
      isExcused: false,
      queuedAt: now,
      isWaiting: sql`${isWaiting} and ${inArray(signUps.replacedAnswer, ["coming", "late"])}`,
    })
    .where(isExcuse);
}
