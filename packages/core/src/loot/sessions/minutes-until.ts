import { Refusal } from "../../refusal.ts";
import { mostMinutes, type OnWall } from "./sessions.input.ts";

/** How long it is until a moment that an officer chose by the guild's clock, in whole minutes. It lies ahead, and in a week at most. */
export function minutesUntil(now: Temporal.Instant, { day, time }: OnWall, timeZone: string): number {
  const end = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  const minutes = Math.ceil(now.until(end).total("minutes"));
  if (minutes < 1 || minutes > mostMinutes) throw new Refusal("loot.endNotAhead");
  return minutes;
}
