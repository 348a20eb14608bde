import type { Result } from "@guildhall/core/attendance";
import { wasThere } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { listResultsOfEvents } from "@guildhall/db/attendance";
import { findEvent } from "@guildhall/db/events";
import { judgeEvent } from "#use-cases/attendance/judge-event.ts";

type Asked = { readonly eventId: number | null; readonly now: Temporal.Instant };

/** Who took part in an event: as it was settled, and before that as things stand. Null for everybody without an event. */
export async function findWhoWasThere(
  db: Queryable,
  guildId: string,
  { eventId, now }: Asked,
): Promise<(memberId: number) => boolean | null> {
  const event = eventId === null ? undefined : await findEvent(db, guildId, eventId);
  if (!event) return () => null;
  const isSettled = event.state === "settled";
  const results = isSettled
    ? await listResultsOfEvents(db, guildId, [event.eventId])
    : (await judgeEvent(db, guildId, { event, now })).lines;
  const resultOf = new Map<number, Result>(results.map(({ memberId, result }) => [memberId, result]));
  return (memberId) => wasThere(resultOf.get(memberId));
}
