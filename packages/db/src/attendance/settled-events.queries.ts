import type { SlicedEvent } from "@guildhall/core/attendance";
import type { AttendanceCounts } from "@guildhall/core/events";
import { and, desc, eq, gte, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { events } from "../events/index.ts";

/** Events of a guild from a moment on. */
export type Since = { readonly since: Temporal.Instant };

/** A settled event, without how it went for anybody. */
export type SettledEvent = Pick<SlicedEvent, "startsAt" | "templateId" | "counts"> & {
  readonly eventId: number;
  readonly title: string;
  readonly isPlanned: boolean;
};

/** Settled events, the latest first. */
export async function listSettledEvents(
  db: Queryable,
  guildId: string,
  { since }: Since,
): Promise<readonly SettledEvent[]> {
  const { id: eventId, title, startsAt, templateId, isPlanned } = events;
  return await db
    .select({ eventId, title, startsAt, templateId, isPlanned, counts })
    .from(events)
    .where(isSettledSince(guildId, since))
    .orderBy(desc(startsAt), desc(eventId));
}

/** Whether it goes into the percentages. What is as usual is not kept with an event. */
export const counts = sql<AttendanceCounts>`coalesce(json_value(${events.rules}, '$.counts'), 'yes')`;

export function isSettled(guildId: string): SQL | undefined {
  return and(eq(events.guildId, guildId), eq(events.state, "settled"));
}

export function isSettledSince(guildId: string, since: Temporal.Instant): SQL | undefined {
  return and(isSettled(guildId), gte(events.startsAt, since));
}
