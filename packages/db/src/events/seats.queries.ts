import type { SignUp } from "@guildhall/core/events";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Transaction } from "../client.ts";
import { listAccountIds, members } from "../members/index.ts";
import { signUps } from "./events.tables.ts";

type SeatChange = Partial<Pick<SignUp, "queuedAt" | "isWaiting" | "pick" | "seatChangedAt" | "note">> & {
  readonly eventId: number;
  readonly memberIds: readonly number[];
};

/** Changes of seats, or of a note, that leave the answers what they are. Also those of rows that were merged into these members'. */
export async function saveSeats(
  tx: Transaction,
  guildId: string,
  { eventId, memberIds, ...seat }: SeatChange,
): Promise<void> {
  if (memberIds.length === 0) return;
  const own = [...memberIds];
  const isOwn = or(inArray(members.id, own), inArray(members.mergedIntoMemberId, own));
  const rows = tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.guildId, guildId), isOwn));
  const isOfEvent = and(eq(signUps.guildId, guildId), eq(signUps.eventId, eventId));
  await tx
    .update(signUps)
    .set(seat)
    .where(and(isOfEvent, inArray(signUps.memberId, rows)));
}

/** The line-up as officers have it is what everybody sees from now on. */
export async function publishPicks(tx: Transaction, guildId: string, eventId: number): Promise<void> {
  await tx
    .update(signUps)
    .set({ publishedPick: sql`${signUps.pick}` })
    .where(and(eq(signUps.guildId, guildId), eq(signUps.eventId, eventId)));
}

/** The member was told of the change of that moment; what changed later is still to be told. */
export async function clearSeatChange(
  tx: Transaction,
  guildId: string,
  {
    eventId,
    memberId,
    changedAt,
  }: Pick<SignUp, "memberId"> & { readonly eventId: number; readonly changedAt: Temporal.Instant },
): Promise<void> {
  const isAnswer = and(eq(signUps.eventId, eventId), eq(signUps.seatChangedAt, changedAt));
  const accountIds = await listAccountIds(tx, guildId, memberId);
  await tx
    .update(signUps)
    .set({ seatChangedAt: null })
    .where(and(eq(signUps.guildId, guildId), isAnswer, inArray(signUps.memberId, accountIds)));
}
