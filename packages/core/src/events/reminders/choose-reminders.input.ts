import { z } from "zod";
import { eventInput } from "../event.input.ts";
import { ownReminderWays } from "./own-reminders.ts";

const hour = z.coerce.number().int().min(0).max(23).nullable();

/** Null is as the guild has it; what is left out stays. */
export const chooseRemindersInput = z
  .object({ way: z.enum(ownReminderWays).nullable(), quietFromHour: hour, quietUntilHour: hour })
  .partial();

export type ChooseRemindersInput = z.infer<typeof chooseRemindersInput>;

/** Whether somebody hears no more of one event. */
export const muteEventInput = eventInput.extend({ isMuted: z.boolean() });

export type MuteEventInput = z.infer<typeof muteEventInput>;
