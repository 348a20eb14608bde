import { cutoffOf } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { findEvent } from "@guildhall/db/events";
import { getSettings } from "@guildhall/db/settings";

export type DecidedAbout = {
  /** When the drop was put up; for one that nobody put up, the moment that is asked about. */
  readonly openedAt: Temporal.Instant;
  /** The event that it fell at; null without one. */
  readonly eventId: number | null;
};

/** As of when lists count for a drop, by the guild's settings. */
export async function readCutoff(
  db: Queryable,
  guildId: string,
  { openedAt, eventId }: DecidedAbout,
): Promise<Temporal.Instant> {
  const { "wishlists.minimumAgeHours": minimumAgeHours } = await getSettings(db, guildId);
  const event = eventId === null ? undefined : await findEvent(db, guildId, eventId);
  return cutoffOf({ openedAt, eventStartsAt: event?.startsAt ?? null, minimumAgeHours });
}
