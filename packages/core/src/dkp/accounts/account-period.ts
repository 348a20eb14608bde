import type { AccountPart } from "./view-statement.input.ts";

/** From when until when rows count; null is no bound. */
export type AccountPeriod = {
  readonly from: Temporal.Instant | null;
  /** The last moment that counts. */
  readonly until: Temporal.Instant | null;
};

type Clock = { readonly now: Temporal.Instant; readonly timeZone: string };

const rangeDays = { days30: 30, days90: 90 } as const;

/** Which rows of an account somebody asks for, on the guild's clock. */
export function accountPeriodOf(part: AccountPart, { now, timeZone }: Clock): AccountPeriod {
  const { range = "all", fromOn, untilOn, at } = part;
  const asOf = at === undefined ? null : readBookMoment(at, timeZone);
  const end = untilOn === undefined ? null : beginOf(untilOn, timeZone, 1).subtract({ milliseconds: 1 });
  const until = earliest(asOf, end);
  if (fromOn !== undefined) return { from: beginOf(fromOn, timeZone), until };
  const here = (asOf ?? now).toZonedDateTimeISO(timeZone);
  if (range === "all" || untilOn !== undefined) return { from: null, until };
  const from = range === "month" ? here.with({ day: 1 }) : here.subtract({ days: rangeDays[range] });
  return { from: from.startOfDay().toInstant(), until };
}

/** A moment as it was written: with an offset, or as a clock in the zone shows it. */
export function readBookMoment(text: string, timeZone: string): Temporal.Instant {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(text)
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
}

/** When a day begins in the zone, or one so many days later. */
export function beginOf(date: string, timeZone: string, days = 0): Temporal.Instant {
  return Temporal.PlainDate.from(date).add({ days }).toZonedDateTime(timeZone).toInstant();
}

function earliest(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (a === null || b === null) return a ?? b;
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
