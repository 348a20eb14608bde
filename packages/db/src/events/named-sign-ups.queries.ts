import type { ExcuseSource } from "@guildhall/core/absences";
import type { SignUp } from "@guildhall/core/events";
import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable } from "../client.ts";
import { accountIdOf, hasLeft, members } from "../members/index.ts";
import { signUps } from "./events.tables.ts";
import { isWhose, signUpColumns } from "./sign-ups.queries.ts";

/** An answer with who gave it. */
export type NamedSignUp = SignUp & {
  readonly userId: string | null;
  readonly name: string;
  /** What answered in the member's place; null when a person did. */
  readonly excusedBy: ExcuseSource | null;
  /** Whether that was said in time. */
  readonly isExcused: boolean;
  /** Whether the member has left the guild since. */
  readonly hasLeft: boolean;
};

/** Answers to an event in the order in which they were given. */
export async function listSignUps(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly NamedSignUp[]> {
  return (await listSignUpsOfEvents(db, guildId, [eventId])).get(eventId) ?? [];
}

/**
 * Answers to these events in the order in which they were given. Of a person who was two rows, the own answer counts, unless
 * only the other was pressed.
 */
export async function listSignUpsOfEvents(
  db: Queryable,
  guildId: string,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, readonly NamedSignUp[]>> {
  if (eventIds.length === 0) return new Map();
  const person = alias(members, "person");
  const rows = await db
    .select({
      ...signUpColumns,
      eventId: signUps.eventId,
      writtenForMemberId: signUps.memberId,
      memberId: person.id,
      excusedBy: signUps.excusedBy,
      isExcused: signUps.isExcused,
      hasLeft: hasLeft(person),
      userId: person.userId,
      name: person.name,
    })
    .from(signUps)
    .innerJoin(members, isWhose)
    .innerJoin(person, and(eq(person.guildId, guildId), eq(person.id, accountIdOf(members))))
    .where(and(eq(signUps.guildId, guildId), inArray(signUps.eventId, [...eventIds])))
    .orderBy(asc(signUps.answeredAt), asc(signUps.memberId));
  const ofEvents = [...Map.groupBy(rows, ({ eventId }) => eventId)];
  return new Map(ofEvents.map(([eventId, answers]) => [eventId, ofPeople(answers)]));
}

type AnswerRow = NamedSignUp & { readonly eventId: number; readonly writtenForMemberId: number };

/** One answer of each person. */
function ofPeople(rows: readonly AnswerRow[]): readonly NamedSignUp[] {
  const people = Map.groupBy(rows, ({ memberId }) => memberId);
  return rows
    .filter((row) => row === whatCounts(people.get(row.memberId) ?? []))
    .map(({ eventId: _event, writtenForMemberId: _row, ...signUp }) => signUp);
}

function whatCounts(rows: readonly AnswerRow[]): AnswerRow | undefined {
  const pressed = rows.filter(({ isByDefault }) => !isByDefault);
  const candidates = pressed.length > 0 ? pressed : rows;
  return candidates.find((row) => row.memberId === row.writtenForMemberId) ?? candidates[0];
}
