import { hasSeatLimits, wantsSeat } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { listAnswersOfMember, listUpcomingEvents } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";

/** As many events as anybody plans. */
const limit = 500;

type Leaving = { readonly memberId: number; readonly now: Temporal.Instant };

/** Somebody left or came back: where seats are counted, and the member wants one, they are given out anew. */
export async function recordSeatsOutdated(
  tx: Transaction,
  guildId: string,
  { memberId, now }: Leaving,
): Promise<void> {
  const upcoming = await listUpcomingEvents(tx, guildId, { now, limit });
  const eventIds = upcoming.filter(({ rules }) => hasSeatLimits(rules)).map(({ eventId }) => eventId);
  const answers = await listAnswersOfMember(tx, guildId, { memberId, eventIds });
  for (const [eventId, answer] of answers)
    if (wantsSeat(answer)) await recordFact(tx, { name: "events.cardOutdated", guildId, eventId }, now);
}
