import type { DemoPerson } from "@guildhall/discord-sandbox";
import type { Slot } from "./calendar.ts";
import type { Dice } from "./dice.ts";
import type { EventStory, PersonStory, SettlingStory } from "./event-story.ts";
import type { Habits } from "./habits.ts";
import { planPerson } from "./plan-person.ts";

export type Regular = DemoPerson & { readonly habits: Habits; readonly joinedAt: Temporal.Instant };

/** settled: as most. corrected: settled twice. waiting: over, and nobody settled it yet. open: to come, or on now. */
export type Fate = "settled" | "corrected" | "called off" | "waiting" | "open";

export type EventPlan = {
  readonly slot: Slot;
  readonly startsAt: Temporal.Instant;
  readonly fate: Fate;
  readonly people: readonly Regular[];
  readonly now: Temporal.Instant;
  /** Who is there for certain, and nobody else; drawn when absent. */
  readonly presentIds?: ReadonlySet<string> | undefined;
};

/** Draws everything that happens around one event, up to now. */
export function planEvent(dice: Dice, plan: EventPlan): EventStory {
  const { slot, startsAt, fate, now } = plan;
  const { titles, note, rewardPoints, durationMinutes } = slot;
  const plannedAt = planningTime(dice, plan);
  const members = plan.people.filter(({ joinedAt }) => isBefore(joinedAt, plannedAt));
  const officers = members.filter(({ roles }) => roles.includes("Officer") || roles.includes("Warden"));
  const officer = () => dice.pick(officers).id;
  const isOver = fate === "settled" || fate === "corrected";
  const endedEarlyAt =
    isOver && durationMinutes >= 90 && dice.chance(14)
      ? startsAt.add({ minutes: durationMinutes - dice.between(12, 25) })
      : undefined;
  const endsAt = endedEarlyAt ?? startsAt.add({ minutes: durationMinutes });
  const calledOffAt = fate === "called off" ? startsAt.subtract({ minutes: 200 }) : undefined;
  const until = calledOffAt ?? now;
  const drawn = members.map(({ id: userId, habits }) => {
    const comes =
      plan.presentIds?.has(userId) ?? dice.chance(Math.min(98, (habits.attends * slot.draws) / 100));
    const person = planPerson(dice, { userId, habits, comes, plannedAt, startsAt, endsAt });
    // Who sits in voice when the demo begins joined, and did nothing else.
    return plan.presentIds ? { ...person, voice: person.voice.slice(0, 1) } : person;
  });
  const people = drawn.map((person) => cutAt(person, until)).filter(tookPart);
  return {
    title: dice.pick(titles),
    note,
    rewardPoints,
    startsAt,
    durationMinutes,
    endsAt,
    plannedAt,
    plannedBy: officer(),
    people,
    calledOffAt,
    endedEarlyAt,
    settlings: isOver
      ? planSettlings(dice, { endsAt, people, officer, now, isCorrected: fate === "corrected" })
      : [],
  };
}

/** Regular evenings are planned days ahead, what the game announces shortly before; nothing is planned in the future. */
function planningTime(dice: Dice, { slot, startsAt, now }: EventPlan): Temporal.Instant {
  const hours = slot.happens === undefined ? dice.between(76, 160) : dice.between(9, 20);
  const plannedAt = startsAt.subtract({ hours, seconds: dice.between(0, 3600) });
  const latest = now.subtract({ minutes: dice.between(70, 400) });
  return isBefore(plannedAt, latest) ? plannedAt : latest;
}

function cutAt({ userId, answers, voice }: PersonStory, until: Temporal.Instant): PersonStory {
  return {
    userId,
    answers: answers.filter(({ at }) => isBefore(at, until)),
    voice: voice.filter(({ at }) => isBefore(at, until)),
  };
}

function tookPart({ answers, voice }: PersonStory): boolean {
  return answers.length + voice.length > 0;
}

type Outcome = {
  readonly endsAt: Temporal.Instant;
  readonly people: readonly PersonStory[];
  readonly officer: () => string;
  readonly now: Temporal.Instant;
  readonly isCorrected: boolean;
};

/** Officers excuse or bench some who never came; who complains in time is settled again the next day. */
function planSettlings(
  dice: Dice,
  { endsAt, people, officer, now, isCorrected }: Outcome,
): readonly SettlingStory[] {
  const missing = people.filter(
    ({ answers, voice }) => answers.at(-1)?.answer === "coming" && voice.length === 0,
  );
  const marked = missing.filter(() => dice.chance(30));
  const settledAt = endsAt.add({ minutes: dice.between(13, 110) });
  const first = {
    at: isBefore(settledAt, now) ? settledAt : now,
    by: officer(),
    marks: marked.map(({ userId }) => ({ userId, result: dice.weigh({ excused: 60, benched: 40 }) })),
  };
  if (!isCorrected) return [first];
  const late = people.filter(({ voice }) => voice.length > 0).slice(3, 5);
  const marks = late.map(({ userId }) => ({ userId, result: "leftEarly" as const }));
  return [first, { at: first.at.add({ hours: 15 }), by: officer(), marks }];
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
