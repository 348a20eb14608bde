import * as chrono from "chrono-node";
import type { MomentContext } from "./parse-moment.ts";

/** Who understands the days of which language. English is understood in every guild. */
const parsers = { en: chrono.en.casual, fr: chrono.fr.casual } as const;

/** The day that somebody wrote, by the clock of the zone: `today`, `vendredi`, `in 3 days`, `2026-12-24`. */
export function parseDay(text: string, context: MomentContext): string | undefined {
  const typed = text.trim().replaceAll("’", "'");
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return readIsoDay(typed);
  return parse(typed, parsers[context.language], context) ?? parse(typed, parsers.en, context);
}

function readIsoDay(text: string): string | undefined {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}

function parse(text: string, parser: chrono.Chrono, { timeZone, now }: MomentContext): string | undefined {
  const offsetMinutes = now.toZonedDateTimeISO(timeZone).offsetNanoseconds / 60_000_000_000;
  const reference = { instant: new Date(now.epochMilliseconds), timezone: offsetMinutes };
  const [first] = parser.parse(text, reference, { forwardDate: true });
  // Half a sentence that happens to hold a day is not one.
  if (!first || first.text.length < text.length - 2) return undefined;
  const read = (part: chrono.Component) => first.start.get(part) ?? 0;
  return Temporal.PlainDate.from({ year: read("year"), month: read("month"), day: read("day") }).toString();
}
