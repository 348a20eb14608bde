import { z } from "zod";
import { reminderAudiences } from "../../settings/index.ts";
import { eventInput } from "../event.input.ts";

/** People whom an officer chooses one by one. */
const maxChosen = 200;

/** Whom an officer has reminded now. */
export const orderReminderInput = eventInput.extend({
  audience: z.enum(reminderAudiences),
  /** Of the audience these alone; left out: all of it. */
  userIds: z
    .array(z.string().regex(/^\d{17,20}$/))
    .min(1)
    .max(maxChosen)
    .optional(),
});

export type OrderReminderInput = z.infer<typeof orderReminderInput>;
