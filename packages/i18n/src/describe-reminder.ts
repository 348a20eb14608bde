import {
  type Reminder,
  type ReminderAudience,
  type ReminderWay,
  readReminder,
} from "@guildhall/core/settings";
import type { Translate } from "./translate.ts";

/** When it comes, such as "2 hours before". */
export function describeOffset(t: Translate, minutesBefore: number): string {
  if (minutesBefore === 0) return t("events.reminders.start");
  if (minutesBefore < 0) return t("events.reminders.after", { count: -minutesBefore });
  if (minutesBefore % (24 * 60) === 0)
    return t("events.reminders.days", { count: minutesBefore / (24 * 60) });
  if (minutesBefore % 60 === 0) return t("events.reminders.hours", { count: minutesBefore / 60 });
  return t("events.reminders.minutes", { count: minutesBefore });
}

export function describeAudience(t: Translate, audience: ReminderAudience): string {
  switch (audience) {
    case "unanswered":
      return t("events.reminders.audiences.unanswered");
    case "coming":
      return t("events.reminders.audiences.coming");
    case "picked":
      return t("events.reminders.audiences.picked");
    case "notInVoice":
      return t("events.reminders.audiences.notInVoice");
  }
}

export function describeWay(t: Translate, way: ReminderWay): string {
  switch (way) {
    case "chosen":
      return t("events.reminders.ways.chosen");
    case "thread":
      return t("events.reminders.ways.thread");
    case "dm":
      return t("events.reminders.ways.dm");
  }
}

/** When, whom and how, in a line. */
function describeReminder(t: Translate, { minutesBefore, audience, way }: Reminder): string {
  return t("events.reminders.line", {
    when: describeOffset(t, minutesBefore),
    whom: describeAudience(t, audience),
    how: describeWay(t, way),
  });
}

/** The same of what a setting keeps; a text that is none stays as it is. */
export function describeReminderLine(t: Translate, line: string): string {
  const reminder = readReminder(line);
  return reminder ? describeReminder(t, reminder) : line;
}
