import { z } from "zod";
import { calendarViews } from "./calendar-view.ts";

/** Which part of the calendar, and on whose clock. */
export const calendarInput = z.object({
  view: z.enum(calendarViews),
  /** A month or a day in what is shown, `2026-11` or `2026-11-24`; left out: today. */
  from: z
    .string()
    .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
    .transform((text) => (text.length === 7 ? `${text}-01` : text))
    .pipe(z.iso.date())
    .optional(),
  /** IANA name; left out: the reader's own, where one was chosen, else the guild's. */
  timeZone: z.string().max(64).optional(),
  /** On which day weeks begin where the reader is, 1 is Monday. */
  firstWeekday: z.coerce.number().int().min(1).max(7).default(1),
});

export type CalendarInput = z.infer<typeof calendarInput>;
