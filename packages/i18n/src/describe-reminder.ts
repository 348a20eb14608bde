import {
  type Reminder,
  type ReminderAudience,
  type ReminderWay,
  readReminder,
} from "@guildhall/core/settings";
import type { Translate } from "./translate.ts";

/** When it comes, such as "2 hours before". */
export function describeOffset(t: Translate, minutesBefore: number): string {
  if (minutesBefore === 0) return t("settings.reminders.start");
  if (minutesBefore < 0) return t("settings.reminders.after", { count: -minutesBefore });
  if (minutesBefore % (24 * 60) === 0)
    return t("settings.reminders.days", { count: minutesBefore / (24 * 60) });
  if (minutesBefore % 60 === 0) return t("settings.reminders.hours", { count: minutesBefore / 60 });
  return t("settings.reminders.minutes", { count: minutesBefore });
}

export function describeAudience(t: Translate, audience: ReminderAudience): string {
  switch (audience) {
    case "unanswered":
      return t("settings.reminders.audiences.unanswered");
    case "coming":
      return t("settings.reminders.audiences.coming");
    case "picked":
      return t("settings.reminders.audiences.picked");
    case "notInVoice":
      return t("settings.reminders.audiences.notInVoice");
  }
}

export function describeWay(t: Translate, way: ReminderWay): string {
  switch (way) {
    case "chosen":
      return t("settings.reminders.ways.chosen");
    case "thread":
      return t("settings.reminders.ways.thread");
    case "dm":
      return t("settings.reminders.ways.dm");
  }
}

/** When, whom and how, in a line. */
export function describeReminder(t: Translate, { minutesBefore, audience, way }: Reminder): string {
  return t("settings.reminders.line", {
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
