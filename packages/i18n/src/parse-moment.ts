import type { Language } from "@guildhall/core";
import * as chrono from "chrono-node";

export type MomentContext = {
  readonly language: Language;
  /** IANA name of the zone whose wall time people mean. */
  readonly timeZone: string;
  readonly now: Temporal.Instant;
  /** Whether something is meant that has been: a time of day is the last one then. */
  readonly isOver?: boolean;
};

/** Who understands the dates of which language. English is understood in every guild. */
const parsers: Readonly<Record<Language, chrono.Chrono>> = { en: chrono.en.casual, fr: chrono.fr.casual };

/**
 * The moment that somebody wrote: `tomorrow 20:00`, `vendredi 21h30`, `in 2 hours`, `2026-11-28 20:00`. A time of day is
 * the next one to come. Undefined when it is not understood or names no time of day.
 */
export function parseMoment(text: string, context: MomentContext): Temporal.Instant | undefined {
  const found = parse(text, parsers[context.language], context) ?? parse(text, parsers.en, context);
  if (!found) return undefined;
  if (found.isCertain("timezoneOffset"))
    return Temporal.Instant.fromEpochMilliseconds(found.date().getTime());
  const wall = toWallTime(found);
  // A time of day that does not exist, when clocks go forward, moves to the next one that does.
  const moment = wall.toZonedDateTime(context.timeZone).toInstant();
  const days = daysToMove(found, Temporal.Instant.compare(moment, context.now), context);
  return days === 0 ? moment : wall.add({ days }).toZonedDateTime(context.timeZone).toInstant();
}

/** What names no day is the nearest one on the side of now that is meant; a weekday is when it last was. */
function daysToMove(found: chrono.ParsedComponents, side: number, { isOver = false }: MomentContext): number {
  if (found.isCertain("day")) return 0;
  const isWeekday = found.isCertain("weekday");
  if (isOver) return side > 0 ? (isWeekday ? -7 : -1) : 0;
  return side < 0 && !isWeekday ? 1 : 0;
}

function parse(
  text: string,
  parser: chrono.Chrono,
  { timeZone, now, isOver = false }: MomentContext,
): chrono.ParsedComponents | undefined {
  const offsetMinutes = now.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60_000_000_000;
  const reference = { instant: new Date(now.epochMilliseconds), timezone: offsetMinutes };
  const [first] = parser.parse(text, reference, { forwardDate: !isOver });
  // Half a sentence that happens to hold a time is not one.
  const isWhole = first && first.text.length >= text.trim().length - 2;
  return isWhole && first.start.isCertain("hour") ? first.start : undefined;
}

function toWallTime(found: chrono.ParsedComponents): Temporal.PlainDateTime {
  const read = (part: chrono.Component) => found.get(part) ?? 0;
  return Temporal.PlainDateTime.from({
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
  });
}
