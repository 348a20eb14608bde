import { answers } from "../events/index.ts";
import type { Role } from "../games/index.ts";

/** What somebody has said to an event by some hour; by default is what the event said for them. */
export const sayings = [...answers, "byDefault", "unanswered"] as const;

export type Saying = (typeof sayings)[number];

/** Hours before the start at which we compare: what was said by then, not what was said in the end. */
export const leadHours = [0, 1, 3, 6, 12, 24, 48, 96, 168] as const;

/** How often one member said this so early, and came then. */
export type Habit = {
  readonly memberId: number;
  /** `unanswered` came without a word; `away` was on leave, and such an event says nothing of anybody. */
  readonly said: Saying | "away";
  /** The answer was given at least so many hours before the start. */
  readonly leadHours: number;
  readonly count: number;
  readonly came: number;
};

export type TurnoutHistory = {
  readonly habits: readonly Habit[];
  /** Starts of the planned events that were settled. */
  readonly starts: readonly Temporal.Instant[];
};

/** Somebody who may come. */
export type LikelyPerson = {
  readonly memberId: number;
  readonly joinedAt: Temporal.Instant;
  readonly said: Saying | "away";
  readonly role: Role | null;
};

/** How many will come: the middle, and between which numbers it lies four times of five. */
export type Expected = { readonly count: number; readonly low: number; readonly high: number };

export type Forecast = Expected & {
  /** How many could come: everybody but those who are away. */
  readonly whole: number;
  readonly byRole: readonly (Expected & { readonly role: Role | null; readonly whole: number })[];
  /** By what people have said: how many, and how many of them we expect. */
  readonly bySaying: readonly (Expected & { readonly said: Saying; readonly whole: number })[];
  /** How many events it rests on. */
  readonly eventCount: number;
};

/** What holds in a guild without history, until its own events say otherwise. */
const priors: Readonly<Record<Saying, number>> = {
  coming: 0.9,
  late: 0.8,
  maybe: 0.45,
  standby: 0.55,
  cant: 0.03,
  byDefault: 0.6,
  unanswered: 0.2,
};

/** As many events of their own count as much as the guild's rate, and as many of the guild's as the prior. */
const [ownWeight, guildWeight] = [4, 10];

/** Four of five lie within so many standard deviations. */
const spread = 1.28;

type Tally = { readonly count: number; readonly came: number };

/**
 * How many will come, as things stand so many hours before the start.
 *
 * P(comes | said, lead) = (own came + 4 × guild's rate) ÷ (own count + 4), over settled events in which the member had said
 * the same by that hour; guild's rate = (all came + 10 × prior) ÷ (all count + 10). Who is away counts 0. Expected is ΣP, and
 * the range ± 1.28 × √ΣP(1 − P): people are taken to decide each for themselves. An answer that was changed later counts from
 * its last change on.
 */
export function forecastTurnout(
  history: TurnoutHistory,
  people: readonly LikelyPerson[],
  hoursBefore: number,
): Forecast {
  const rateOf = readRates(history, people, hoursBefore);
  const likely = people.flatMap(({ said, ...person }) =>
    said === "away" ? [] : [{ ...person, said, chance: rateOf(person.memberId, said) }],
  );
  const groupBy = <Key>(keyOf: (person: (typeof likely)[number]) => Key) =>
    [...Map.groupBy(likely, keyOf)].map(([key, of]) => ({ key, whole: of.length, ...expect(of) }));
  return {
    ...expect(likely),
    whole: likely.length,
    byRole: groupBy(({ role }) => role).map(({ key, ...rest }) => ({ role: key, ...rest })),
    bySaying: groupBy(({ said }) => said)
      .map(({ key, ...rest }) => ({ said: key, ...rest }))
      .toSorted((one, other) => sayings.indexOf(one.said) - sayings.indexOf(other.said)),
    eventCount: history.starts.length,
  };
}

function expect(people: readonly { readonly chance: number }[]): Expected {
  const middle = people.reduce((sum, { chance }) => sum + chance, 0);
  const variance = people.reduce((sum, { chance }) => sum + chance * (1 - chance), 0);
  const reach = spread * Math.sqrt(variance);
  return {
    count: Math.round(middle),
    low: Math.max(0, Math.round(middle - reach)),
    high: Math.min(people.length, Math.round(middle + reach)),
  };
}

/** The chance of each member after each saying, as it stood so many hours before the start. */
function readRates(
  { habits, starts }: TurnoutHistory,
  people: readonly LikelyPerson[],
  hoursBefore: number,
): (memberId: number, said: Saying) => number {
  const lead = leadHours.findLast((hours) => hours <= hoursBefore) ?? 0;
  const habitsOf = Map.groupBy(habits, ({ memberId }) => memberId);
  const own = new Map(
    people.map(({ memberId, joinedAt }) => {
      const known = starts.filter((startsAt) => Temporal.Instant.compare(startsAt, joinedAt) >= 0).length;
      return [memberId, tallyOf(habitsOf.get(memberId) ?? [], known, lead)];
    }),
  );
  const rates = new Map(sayings.map((said) => [said, rateOfGuild([...own.values()], said)]));
  return (memberId, said) => {
    const { count, came } = own.get(memberId)?.get(said) ?? { count: 0, came: 0 };
    return (came + ownWeight * (rates.get(said) ?? 0)) / (count + ownWeight);
  };
}

/** What one member had said by then, and how often they came; what was said later counts as silence. */
function tallyOf(habits: readonly Habit[], known: number, lead: number): ReadonlyMap<Saying, Tally> {
  const isByThen = ({ said, leadHours: hours }: Habit) => said === "away" || hours >= lead;
  const early = habits.filter((habit) => habit.said !== "unanswered" && isByThen(habit));
  const late = habits.filter((habit) => !early.includes(habit));
  const cameLate = sum(late.map(({ came }) => came));
  const silent = { count: Math.max(known - sum(early.map(({ count }) => count)), cameLate), came: cameLate };
  return new Map(
    sayings.map((said) => {
      const alike = early.filter((habit) => habit.said === said);
      const tally = { count: sum(alike.map(({ count }) => count)), came: sum(alike.map(({ came }) => came)) };
      return [said, said === "unanswered" ? silent : tally];
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function rateOfGuild(all: readonly ReadonlyMap<Saying, Tally>[], said: Saying): number {
  const tallies = all.flatMap((one) => one.get(said) ?? []);
  const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
  const came = tallies.reduce((sum, tally) => sum + tally.came, 0);
  return (came + guildWeight * priors[said]) / (count + guildWeight);
}
