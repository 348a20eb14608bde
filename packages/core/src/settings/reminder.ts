/** Whom a reminder is for. `notInVoice` asks at that moment who said to come and is not in the event's voice channel. */
export const reminderAudiences = ["unanswered", "coming", "picked", "notInVoice"] as const;

export type ReminderAudience = (typeof reminderAudiences)[number];

/** How a reminder reaches people: as each of them chose, in the event's thread, or by direct message. */
export const reminderWays = ["chosen", "thread", "dm"] as const;

export type ReminderWay = (typeof reminderWays)[number];

/** How many an event has at most. */
export const maxReminders = 5;

/** How long before the start one comes at most, and after it at most. */
export const mostMinutesBefore = 14 * 24 * 60;
export const leastMinutesBefore = -60;

export type Reminder = {
  /** Before the start; below zero after it. */
  readonly minutesBefore: number;
  readonly audience: ReminderAudience;
  readonly way: ReminderWay;
};

/** `1440:unanswered:chosen`, as the settings keep a reminder. */
export function writeReminder({ minutesBefore, audience, way }: Reminder): string {
  return `${minutesBefore}:${audience}:${way}`;
}

/** Undefined when the text is none. */
export function readReminder(line: string): Reminder | undefined {
  const [minutes = "", asked, by, ...more] = line.split(":");
  const audience = reminderAudiences.find((one) => one === asked);
  const way = reminderWays.find((one) => one === by);
  if (!(audience && way && /^-?\d+$/.test(minutes)) || more.length > 0) return undefined;
  const minutesBefore = Number(minutes);
  const isInRange = minutesBefore >= leastMinutesBefore && minutesBefore <= mostMinutesBefore;
  return isInRange ? { minutesBefore, audience, way } : undefined;
}
