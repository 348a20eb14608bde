import { z } from "zod";

/** Whom a reminder is for. `notInVoice` asks at that moment who said to come and is not in the event's voice channel. */
export const reminderAudiences = ["unanswered", "coming", "picked", "notInVoice"] as const;

export type ReminderAudience = (typeof reminderAudiences)[number];

/** How a reminder reaches people: as each of them chose, in the event's thread, or by direct message. */
export const reminderWays = ["chosen", "thread", "dm"] as const;

export type ReminderWay = (typeof reminderWays)[number];

/** How many an event has at most. */
export const maxReminders = 5;

export const reminder = z.object({
  /** Before the start; below zero after it. */
  minutesBefore: z
    .number()
    .int()
    .min(-60)
    .max(14 * 24 * 60),
  audience: z.enum(reminderAudiences),
  way: z.enum(reminderWays),
});

export type Reminder = z.infer<typeof reminder>;

/** `1440:unanswered:chosen`, as the settings keep a reminder. */
export function writeReminder({ minutesBefore, audience, way }: Reminder): string {
  return `${minutesBefore}:${audience}:${way}`;
}

/** Undefined when the text is none. */
export function readReminder(line: string): Reminder | undefined {
  const [minutes = "", audience, way, ...more] = line.split(":");
  const minutesBefore = /^-?\d+$/.test(minutes) ? Number(minutes) : undefined;
  const parsed = reminder.safeParse({ minutesBefore, audience, way });
  return parsed.success && more.length === 0 ? parsed.data : undefined;
}
