import { type Reminder, readReminder, type SettingValues } from "../../settings/index.ts";
import type { GuildEvent } from "../guild-event.ts";

/**
 * Of what people are reminded: what the event says itself, else what the guild usually does. Nobody could answer an event
 * that was not planned, and Roll-call is in the card of the day already.
 */
export function remindersOf(
  { isPlanned, rules }: Pick<GuildEvent, "isPlanned" | "rules">,
  settings: Pick<SettingValues, "events.reminders">,
): readonly Reminder[] {
  if (!isPlanned) return [];
  if (rules.reminders !== null) return rules.reminders;
  return rules.isRollCall ? [] : settings["events.reminders"].flatMap((line) => readReminder(line) ?? []);
}
