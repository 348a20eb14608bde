import type { DecayRule, PoolRules } from "../pool-rules.ts";

/** The job that looks after points every night: what decays and what expires. Its name stands in the database. */
export const tendPointsJob = "tend-points";

/** Points decay at three in the morning by the guild's clock: after its games have turned the day, before it wakes. */
export const decayHour = 3;

/** The moment of a day at which a pool decays. A wall time that a change of clocks leaves out comes with the next hour. */
export function decayMoment(day: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: { hour: decayHour } })
    .toInstant();
}

const monday = 1;

type Here = { readonly timeZone: string; readonly now: Temporal.Instant };

/** When a pool decays that never did: the first Monday after the coming night, so that nobody is surprised overnight. */
export function firstDecayOn({ timeZone, now }: Here): string {
  const wall = now.toZonedDateTimeISO(timeZone);
  const today = wall.toPlainDate();
  const isTonight = wall.hour < decayHour;
  const night = isTonight ? today : today.add({ days: 1 });
  const days = (monday - night.dayOfWeek + 7) % 7 || 7;
  return night.add({ days }).toString();
}

/** The day after this one on which the rule's turn comes. */
export function followingDecayOn(day: string, { everyDays }: Pick<DecayRule, "everyDays">): string {
  return Temporal.PlainDate.from(day).add({ days: everyDays }).toString();
}

type Planned = { readonly nextDecayOn: string | null };

/** On which day the pool decays next by these rules: as planned, or for the first time; null when it does not. */
export function planNextDecay(
  { nextDecayOn }: Planned,
  { decay }: Pick<PoolRules, "decay">,
  here: Here,
): string | null {
  return decay === null ? null : (nextDecayOn ?? firstDecayOn(here));
}

/** The first planned day of which the hour has come; null when there is nothing to catch up with. */
export function findDueDecay({ nextDecayOn }: Planned, { timeZone, now }: Here): string | null {
  if (nextDecayOn === null) return null;
  return Temporal.Instant.compare(decayMoment(nextDecayOn, timeZone), now) <= 0 ? nextDecayOn : null;
}
