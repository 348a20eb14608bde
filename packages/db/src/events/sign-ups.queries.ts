import { type Answer, type AnswerCounts, answers, type SignUp } from "@guildhall/core/events";
import { and, asc, count, eq, inArray, max } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { members } from "../members/index.ts";
import { signUps } from "./events.tables.ts";

type NewSignUp = SignUp & { readonly eventId: number };

/** Replaces the member's answer, if there was one, also one that a leave gave. */
export async function saveSignUp(tx: Transaction, guildId: string, signUp: NewSignUp): Promise<void> {
  const { answer, answeredAt } = signUp;
  await tx
    .insert(signUps)
    .values({ guildId, ...signUp })
    .onDuplicateKeyUpdate({
      set: { answer, answeredAt, excusedBy: null, isExcused: false, replacedAnswer: null },
    });
}

export async function deleteSignUp(
  tx: Transaction,
  guildId: string,
  { eventId, memberId }: Pick<NewSignUp, "eventId" | "memberId">,
): Promise<void> {
  const isOfMember = and(eq(signUps.eventId, eventId), eq(signUps.memberId, memberId));
  await tx.delete(signUps).where(and(eq(signUps.guildId, guildId), isOfMember));
}

export async function findAnswer(
  db: Queryable,
  guildId: string,
  { eventId, memberId }: { readonly eventId: number; readonly memberId: number },
): Promise<Answer | undefined> {
  const [row] = await db
    .select({ answer: signUps.answer })
    .from(signUps)
    .where(and(eq(signUps.guildId, guildId), eq(signUps.eventId, eventId), eq(signUps.memberId, memberId)));
  return row?.answer;
}

/** An answer with who gave it. */
export type NamedSignUp = SignUp & {
  readonly userId: string | null;
  readonly name: string;
  /** Whether a leave answered, in time. */
  readonly isExcused: boolean;
};

/** Answers to an event in the order in which they were given. */
export async function listSignUps(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly NamedSignUp[]> {
  return await db
    .select({
      memberId: signUps.memberId,
      answer: signUps.answer,
      answeredAt: signUps.answeredAt,
      isExcused: signUps.isExcused,
      userId: members.userId,
      name: members.name,
    })
    .from(signUps)
    .innerJoin(members, and(eq(members.guildId, signUps.guildId), eq(members.id, signUps.memberId)))
    .where(and(eq(signUps.guildId, guildId), eq(signUps.eventId, eventId)))
    .orderBy(asc(signUps.answeredAt), asc(signUps.memberId));
}

/** How many gave each answer, per event. */
export async function countSignUps(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, AnswerCounts>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .select({ eventId: signUps.eventId, answer: signUps.answer, count: count() })
    .from(signUps)
    .where(and(eq(signUps.guildId, guildId), inArray(signUps.eventId, [...eventIds])))
    .groupBy(signUps.eventId, signUps.answer);
  return new Map(
    eventIds.map((eventId) => [eventId, countsOf(rows.filter((row) => row.eventId === eventId))]),
  );
}

/** When each member last answered an event. */
export async function listLastAnswers(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<number, Temporal.Instant>> {
  const rows = await db
    .select({ memberId: signUps.memberId, answeredAt: max(signUps.answeredAt).as("last_answered_at") })
    .from(signUps)
    .where(eq(signUps.guildId, guildId))
    .groupBy(signUps.memberId);
  return new Map(rows.flatMap(({ memberId, answeredAt }) => (answeredAt ? [[memberId, answeredAt]] : [])));
}

/** The own answers of a member to some events. */
export async function listAnswersOfMember(
  db: Queryable,
  guildId: string,
  { memberId, eventIds }: { readonly memberId: number; readonly eventIds: readonly number[] },
): Promise<ReadonlyMap<number, Answer>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .select({ eventId: signUps.eventId, answer: signUps.answer })
    .from(signUps)
    .where(
      and(
        eq(signUps.guildId, guildId),
        eq(signUps.memberId, memberId),
        inArray(signUps.eventId, [...eventIds]),
      ),
    );
  return new Map(rows.map(({ eventId, answer }) => [eventId, answer]));
}

function countsOf(rows: readonly { answer: Answer; count: number }[]): AnswerCounts {
  const found = new Map(rows.map(({ answer, count }) => [answer, count]));
  const entries = answers.map((answer) => [answer, found.get(answer) ?? 0] as const);
  return Object.fromEntries(entries) as AnswerCounts;
}
