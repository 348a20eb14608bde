import { decayMoment } from "./decay/index.ts";

/** A week of the guild, from Monday after the night to the next. */
export type GuildWeek = { readonly fromAt: Temporal.Instant; readonly untilAt: Temporal.Instant };

/** The guild's week that holds a moment: Monday 03:00 to Monday 03:00 in the guild's zone, when it also decays. */
export function guildWeekOf(at: Temporal.Instant, timeZone: string): GuildWeek {
  const begins = (day: Temporal.PlainDate) => decayMoment(day.toString(), timeZone);
  const today = at.toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const isNight = Temporal.Instant.compare(at, begins(monday)) < 0;
  const first = isNight ? monday.subtract({ days: 7 }) : monday;
  return { fromAt: begins(first), untilAt: begins(first.add({ days: 7 })) };
}

export type WeeksAsked = { readonly now: Temporal.Instant; readonly days: number; readonly timeZone: string };

/** The guild's weeks from so many days back to now, the oldest first; the first one whole, the last one as far as it is. */
export function listGuildWeeks({ now, days, timeZone }: WeeksAsked): readonly GuildWeek[] {
  const last = guildWeekOf(now, timeZone);
  const since = now.subtract({ hours: 24 * days });
  const weeks = [last];
  for (let first = last; Temporal.Instant.compare(since, first.fromAt) < 0; ) {
    first = guildWeekOf(first.fromAt.subtract({ hours: 1 }), timeZone);
    weeks.unshift(first);
  }
  return weeks;
}
