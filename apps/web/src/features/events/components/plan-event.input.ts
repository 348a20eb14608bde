import { type CreateEventInput, createEventInput } from "@guildhall/core/events";
import { z } from "zod";

/** What the form of a new event holds: as `/event create`, but with the start as day and time on the guild's wall. */
export const planEventInput = createEventInput
  .omit({ startsAt: true })
  .extend({ day: z.iso.date(), time: z.iso.time({ precision: -1 }) });

export type PlanEventInput = z.input<typeof planEventInput>;

/** A time that does not exist, when clocks go forward, moves to the next one that does. */
export function toCreateEventInput(
  { day, time, ...event }: z.output<typeof planEventInput>,
  timeZone: string,
): CreateEventInput {
  const start = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone);
  return { ...event, startsAt: start.toInstant().toString() };
}
