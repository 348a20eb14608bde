import type { CheckInCode } from "@guildhall/core/attendance";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { accountIdOf, members } from "../members/index.ts";
import { checkInCodes, checkIns, checkInTries } from "./check-ins.tables.ts";

/** The latest code of an event, whether it still counts or not. */
export async function findCheckInCode(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<CheckInCode | undefined> {
  const { code, openedAt, closesAt } = checkInCodes;
  const [found] = await db
    .select({ eventId: checkInCodes.eventId, code, openedAt, closesAt })
    .from(checkInCodes)
    .where(and(eq(checkInCodes.guildId, guildId), eq(checkInCodes.eventId, eventId)));
  return found;
}

/** A new code ends the one before it, and everybody may try again. */
export async function saveCheckInCode(tx: Transaction, guildId: string, code: CheckInCode): Promise<void> {
  const { eventId, ...latest } = code;
  await tx
    .insert(checkInCodes)
    .values({ guildId, ...code })
    .onDuplicateKeyUpdate({ set: latest });
  await tx
    .delete(checkInTries)
    .where(and(eq(checkInTries.guildId, guildId), eq(checkInTries.eventId, eventId)));
}

type Whose = { readonly eventId: number; readonly memberId: number };

/** How often the member entered something else than the code of the moment. */
export async function countWrongCodes(
  db: Queryable,
  guildId: string,
  { eventId, memberId }: Whose,
): Promise<number> {
  const [found] = await db
    .select({ wrongCount: checkInTries.wrongCount })
    .from(checkInTries)
    .where(
      and(
        eq(checkInTries.guildId, guildId),
        eq(checkInTries.eventId, eventId),
        eq(checkInTries.memberId, memberId),
      ),
    );
  return found?.wrongCount ?? 0;
}

export async function noteWrongCode(tx: Transaction, guildId: string, whose: Whose): Promise<void> {
  await tx
    .insert(checkInTries)
    .values({ guildId, ...whose, wrongCount: 1 })
    .onDuplicateKeyUpdate({ set: { wrongCount: sql`${checkInTries.wrongCount} + 1` } });
}

/** Somebody who checked in to an event. */
export type CheckIn = { readonly memberId: number; readonly checkedInAt: Temporal.Instant };

/** Who checked in, the first one first; of a person who was two rows, the first time. */
export async function listCheckIns(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<readonly CheckIn[]> {
  const rows = await db
    .select({ memberId: accountIdOf(members), checkedInAt: checkIns.checkedInAt })
    .from(checkIns)
    .innerJoin(members, and(eq(members.guildId, guildId), eq(members.id, checkIns.memberId)))
    .where(and(eq(checkIns.guildId, guildId), eq(checkIns.eventId, eventId)))
    .orderBy(asc(checkIns.checkedInAt), asc(checkIns.memberId));
  const known = new Set<number>();
  return rows.filter(({ memberId }) => known.size < known.add(memberId).size);
}

/** Refused by the database where the member had checked in before. */
export async function saveCheckIn(
  tx: Transaction,
  guildId: string,
  { eventId, memberId, checkedInAt }: Whose & CheckIn,
): Promise<void> {
  await tx.insert(checkIns).values({ guildId, eventId, memberId, checkedInAt });
}
