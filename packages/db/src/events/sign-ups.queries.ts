import { type Answer, type AnswerCounts, answers, type SignUp } from "@guildhall/core/events";
import { and, asc, countDistinct, desc, eq, inArray, isNotNull, isNull, max, or } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, listAccountIds, members } from "../members/index.ts";
import { type PlaceholderOf, prepared } from "../prepared.ts";
import { signUps } from "./events.tables.ts";

type NewSignUp = SignUp & { readonly eventId: number };

/** Replaces the member's answer, if there was one, also one that a leave gave. */
export async function saveSignUp(tx: Transaction, guildId: string, signUp: NewSignUp): Promise<void> {
  const { eventId, memberId, ...said } = signUp;
  const nobodyElse = { excusedBy: null, isExcused: false, replacedAnswer: null };
  await tx
    .insert(signUps)
    .values({ guildId, eventId, memberId, ...said })
    .onDuplicateKeyUpdate({ set: { ...said, ...nobodyElse } });
}

/** Also an answer of a row that was merged into the member's, which would else count again. */
export async function deleteSignUp(
  tx: Transaction,
  guildId: string,
  { eventId, memberId }: Pick<NewSignUp, "eventId" | "memberId">,
): Promise<void> {
  const accountIds = await listAccountIds(tx, guildId, memberId);
  const isOfMember = and(eq(signUps.eventId, eventId), inArray(signUps.memberId, accountIds));
  await tx.delete(signUps).where(and(eq(signUps.guildId, guildId), isOfMember));
}

/** What the member answered; of a person who was two rows, the own answer counts, unless only the other was pressed. */
export async function findSignUp(
  db: Queryable,
  guildId: string,
  { eventId, memberId }: { readonly eventId: number; readonly memberId: number },
): Promise<SignUp | undefined> {
  const [found] = await selectSignUp(db, { guildId, eventId, memberId });
  return found && { ...found, memberId };
}

export const signUpColumns = {
  answer: signUps.answer,
  answeredAt: signUps.answeredAt,
  isByDefault: signUps.isByDefault,
  role: signUps.role,
  classKey: signUps.classKey,
  note: signUps.note,
  queuedAt: signUps.queuedAt,
  isWaiting: signUps.isWaiting,
  pick: signUps.pick,
  publishedPick: signUps.publishedPick,
  seatChangedAt: signUps.seatChangedAt,
};

/** Joins the row of the roster that an answer was written for. */
export const isWhose = and(eq(members.guildId, signUps.guildId), eq(members.id, signUps.memberId));

type MemberOfEvent = { guildId: string; eventId: number; memberId: number };

const selectSignUp = prepared((db, value: PlaceholderOf<MemberOfEvent>) =>
  db
    .select(signUpColumns)
    .from(signUps)
    .innerJoin(members, isWhose)
    .where(
      and(
        and(eq(signUps.guildId, value("guildId")), eq(signUps.eventId, value("eventId"))),
        or(eq(members.id, value("memberId")), eq(members.mergedIntoMemberId, value("memberId"))),
      ),
    )
    .orderBy(asc(signUps.isByDefault), asc(isNotNull(members.mergedIntoMemberId)))
    .limit(1)
    .prepare(),
);

/** How many gave each answer, per event. */
export async function countSignUps(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, AnswerCounts>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .select({ eventId: signUps.eventId, answer: signUps.answer, count: countDistinct(accountIdOf(members)) })
    .from(signUps)
    .innerJoin(members, isWhose)
    .where(and(eq(signUps.guildId, guildId), inArray(signUps.eventId, [...eventIds])))
    .groupBy(signUps.eventId, signUps.answer);
  return new Map(
    eventIds.map((eventId) => [eventId, countsOf(rows.filter((row) => row.eventId === eventId))]),
  );
}

/** When each member last answered an event. What a leave answered, or the event itself, says nothing of the person. */
export async function listLastAnswers(
  db: Queryable,
  guildId: string,
): Promise<ReadonlyMap<number, Temporal.Instant>> {
  const rows = await db
    .select({ memberId: accountIdOf(members), answeredAt: max(signUps.answeredAt).as("last_answered_at") })
    .from(signUps)
    .innerJoin(members, isWhose)
    .where(and(eq(signUps.guildId, guildId), isNull(signUps.excusedBy), eq(signUps.isByDefault, false)))
    .groupBy(accountIdOf(members));
  return new Map(rows.flatMap(({ memberId, answeredAt }) => (answeredAt ? [[memberId, answeredAt]] : [])));
}

type AnswersOfMember = {
  readonly memberId: number;
  readonly eventIds: readonly number[];
  /** Without those that the event gave by default; left out: all that count. */
  readonly onlyPressed?: boolean;
};

/** The own answers of a member to some events. */
export async function listAnswersOfMember(
  db: Queryable,
  guildId: string,
  { memberId, eventIds, onlyPressed = false }: AnswersOfMember,
): Promise<ReadonlyMap<number, Answer>> {
  if (eventIds.length === 0) return new Map();
  const rows = await db
    .select({ eventId: signUps.eventId, answer: signUps.answer })
    .from(signUps)
    .innerJoin(members, isWhose)
    .where(
      and(
        eq(signUps.guildId, guildId),
        or(eq(members.id, memberId), eq(members.mergedIntoMemberId, memberId)),
        inArray(signUps.eventId, [...eventIds]),
        onlyPressed ? eq(signUps.isByDefault, false) : undefined,
      ),
    )
    // The one that counts last: what was pressed, and of that the own answer.
    .orderBy(desc(signUps.isByDefault), desc(isNotNull(members.mergedIntoMemberId)));
  return new Map(rows.map(({ eventId, answer }) => [eventId, answer]));
}

function countsOf(rows: readonly { answer: Answer; count: number }[]): AnswerCounts {
  const found = new Map(rows.map(({ answer, count }) => [answer, count]));
  const entries = answers.map((answer) => [answer, found.get(answer) ?? 0] as const);
  return Object.fromEntries(entries) as AnswerCounts;
}
