import type { Queryable } from "@guildhall/db";
import { listAnswersOfMember, listUpcomingEvents } from "@guildhall/db/events";

/** As many events as anybody plans. */
const limit = 500;

/** The events to come that a member answered: whose cards change when the member becomes another. */
export async function listAnsweredEventIds(
  db: Queryable,
  guildId: string,
  { memberId, now }: { readonly memberId: number; readonly now: Temporal.Instant },
): Promise<readonly number[]> {
  const upcoming = await listUpcomingEvents(db, guildId, { now, limit });
  const eventIds = upcoming.map(({ eventId }) => eventId);
  return [...(await listAnswersOfMember(db, guildId, { memberId, eventIds })).keys()];
}
