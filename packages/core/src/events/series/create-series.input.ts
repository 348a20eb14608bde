import { z } from "zod";
import { createEventInput } from "../create-event.input.ts";
import { recurrence } from "./recurrence.ts";

/** `21:00`, by the clock on the wall. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What is left out is as the template says, and without one as events of the guild usually are. */
export const createSeriesInput = createEventInput.omit({ startsAt: true }).extend({
  recurrence,
  time: wallTime,
  /** First day that it may fall on; left out: today. */
  fromOn: z.iso.date().optional(),
  /** Last day; null for no end. */
  untilOn: z.iso.date().nullable().optional(),
  /** So many days before it begins, an event is made. */
  daysAhead: z.coerce.number().int().min(1).max(60).optional(),
});

export type CreateSeriesInput = z.infer<typeof createSeriesInput>;
