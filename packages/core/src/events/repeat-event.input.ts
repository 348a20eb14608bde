import { z } from "zod";
import { eventInput } from "./event.input.ts";
import { recurrence } from "./recurrence.ts";

/** Has an event repeat; left out: every week on its weekday. */
export const repeatEventInput = eventInput.extend({
  recurrence: recurrence.optional(),
  untilOn: z.iso.date().optional(),
});

export type RepeatEventInput = z.infer<typeof repeatEventInput>;
