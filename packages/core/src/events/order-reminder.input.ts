import { z } from "zod";
import { reminderAudiences } from "../settings/index.ts";
import { eventInput } from "./event.input.ts";

/** Whom an officer has reminded now. */
export const orderReminderInput = eventInput.extend({ audience: z.enum(reminderAudiences) });

export type OrderReminderInput = z.infer<typeof orderReminderInput>;
