import type { Calendar } from "./calendar.ts";
import { type Dice, rollDice } from "./dice.ts";
import type { EventStory } from "./event-story.ts";
import { drawHabits } from "./habits.ts";
import { isBefore } from "./is-before.ts";
import { listStarts, type PlannedStart } from "./list-starts.ts";
import { type BuildStory, planBuilds } from "./plan-builds.ts";
import { type EventPlan, planEvent, type Regular } from "./plan-event.ts";
import type { Fate } from "./plan-settlings.ts";

/** All that happens in a guild, decided beforehand: the same seed and moment give the same story. */
export type GuildStory = {
  readonly calendar: Calendar;
  readonly foundedAt: Temporal.Instant;
  /** When it is told. */
  readonly now: Temporal.Instant;
  readonly builds: readonly BuildStory[];
  /** Over and done with, in the order of time. */
  readonly past: readonly EventStory[];
  /** What waits to be settled, is on now, or is to come. */
  readonly present: readonly EventStory[];
};

const mostUpcoming = 5;
/** Among the last events, counted from the end. */
const fates: Readonly<Record<number, Fate>> = { 4: "corrected", 7: "called off" };

export function planStory(calendar: Calendar, now: Temporal.Instant): GuildStory {
  const dice = rollDice(calendar.seed);
  const people = calendar.guild.people.map((person) => toRegular(dice, calendar, { person, now }));
  const starts = listStarts(dice, calendar, now);
  const isOver = ({ startsAt }: PlannedStart) => isBefore(startsAt, now);
  const over = starts.filter(isOver);
  const waiting = calendar.hasUnsettled ? over.slice(-1) : [];
  const done = calendar.hasUnsettled ? over.slice(0, -1) : over;
  const upcoming = starts.filter((start) => !isOver(start)).slice(0, mostUpcoming);
  const { unlinked, game, guild } = calendar;
  const tell = (start: PlannedStart, fate: Fate) =>
    planEvent(dice, { ...start, fate, people, unlinked, now });
  const quiet = new Set(calendar.ways.quiet.map(({ username }) => username));
  const live = planLive(calendar, { people, now });
  return {
    calendar,
    now,
    builds: game ? planBuilds(rollDice(calendar.seed + 1), { game, people: guild.people, quiet }) : [],
    foundedAt: now.subtract({ hours: 24 * (calendar.weeks * 7 + 8) }),
    past: done.map((start, index) => tell(start, fates[done.length - 1 - index] ?? "settled")),
    present: [
      ...waiting.map((start) => tell(start, "waiting")),
      ...live.map((plan) => planEvent(dice, plan)),
      ...upcoming.map((start) => tell(start, "open")),
    ],
  };
}

type Drawing = {
  readonly person: Calendar["guild"]["people"][number];
  readonly now: Temporal.Instant;
};

function toRegular(dice: Dice, { ways }: Calendar, { person, now }: Drawing): Regular {
  const daysAgo = (days: number) => now.subtract({ hours: 24 * days });
  const quiet = ways.quiet.find(({ username }) => username === person.username);
  return {
    ...person,
    joinedAt: daysAgo(person.joinedDaysAgo),
    quietAt: quiet && daysAgo(quiet.days),
    habits: drawHabits(dice, person),
  };
}

/** What is on now has the people who sit in voice when the local Discord starts: nobody else, and with the sound on. */
function planLive(
  { liveNow, guild, unlinked }: Calendar,
  { people, now }: Pick<EventPlan, "people" | "now">,
): readonly EventPlan[] {
  if (!liveNow) return [];
  const startsAt = now.round({ smallestUnit: "minute", roundingIncrement: 5, roundingMode: "floor" });
  const presentIds = new Set(guild.inVoice.userIds);
  return [
    {
      slot: liveNow,
      startsAt: startsAt.subtract({ minutes: 40 }),
      fate: "open",
      people,
      unlinked,
      now,
      presentIds,
    },
  ];
}
