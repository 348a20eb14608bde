import { Refusal } from "@guildhall/core";
import { type PreviewSaleInput, type Sharer, type SplitSale, splitSale } from "@guildhall/core/loot";
import { findStanding } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listAttendanceSums, listSettledEvents } from "@guildhall/db/attendance";
import { findEvent } from "@guildhall/db/events";
import type { Drop } from "@guildhall/db/loot";
import { listRoster } from "@guildhall/db/members";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { sinceOf } from "#use-cases/members/since-of.ts";

/** Exactly what selling would write. */
export type PreparedSale = SplitSale & {
  /** Fingerprint of who gets what. */
  readonly previewId: string;
};

type Asked = {
  readonly drop: Drop;
  readonly sale: Pick<PreviewSaleInput, "price" | "split" | "bankPercent" | "windowDays">;
  readonly now: Temporal.Instant;
};

/** Who gets what of a sale, to the coin. */
export async function prepareSale(db: Queryable, guildId: string, asked: Asked): Promise<PreparedSale> {
  const { sale, drop } = asked;
  const sharers = sale.split === "bank" ? [] : await listSharers(db, guildId, asked);
  const split = splitSale(sale, sharers);
  const parts = split.payouts.map(({ memberId, amount }) => [memberId, amount]);
  return { ...split, previewId: fingerprintOf([drop.dropId, parts, split.toBank]) };
}

/** What each member of the guild attended: of the drop's event as it was settled, or of the last days. */
async function listSharers(
  db: Queryable,
  guildId: string,
  { drop: { eventId }, sale: { windowDays }, now }: Asked,
): Promise<readonly Sharer[]> {
  const eventIds =
    windowDays === null
      ? [await getSettledEventId(db, guildId, eventId)]
      : (await listSettledEvents(db, guildId, { since: sinceOf(windowDays, now) })).map((one) => one.eventId);
  const sums = await listAttendanceSums(db, guildId, eventIds);
  const roster = await listRoster(db, guildId);
  const here = new Set(
    roster.filter((member) => findStanding(member) !== "left").map(({ memberId }) => memberId),
  );
  return sums.filter(({ memberId }) => here.has(memberId));
}

/** Before an event is settled nobody knows for sure who was there. */
async function getSettledEventId(db: Queryable, guildId: string, eventId: number | null): Promise<number> {
  const event = eventId === null ? undefined : await findEvent(db, guildId, eventId);
  if (event?.state !== "settled") throw new Refusal("loot.attendanceUnknown");
  return event.eventId;
}
