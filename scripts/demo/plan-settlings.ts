import type { Dice } from "./dice.ts";
import type { PersonStory, SettlingStory } from "./event-story.ts";
import { isBefore } from "./is-before.ts";

/** settled: as most. corrected: settled twice. waiting: over, and nobody settled it yet. open: to come, or on now. */
export type Fate = "settled" | "corrected" | "called off" | "waiting" | "open";

export function isSettled(fate: Fate): boolean {
  return fate === "settled" || fate === "corrected";
}

type Outcome = {
  readonly fate: Fate;
  readonly endsAt: Temporal.Instant;
  readonly people: readonly PersonStory[];
  /** Whoever of the officers has the time. */
  readonly officer: () => string;
  readonly now: Temporal.Instant;
};

/** Officers excuse or bench some who never came; what they find out later is settled the next day. */
export function planSettlings(dice: Dice, outcome: Outcome): readonly SettlingStory[] {
  const { fate, endsAt, people, officer, now } = outcome;
  if (!isSettled(fate)) return [];
  const settledAt = endsAt.add({ minutes: dice.between(13, 110) });
  const excused = people.filter(saidComing).filter(() => dice.chance(30));
  const first = {
    at: isBefore(settledAt, now) ? settledAt : now,
    by: officer(),
    marks: excused.map(({ userId }) => ({ userId, result: dice.weigh({ excused: 60, benched: 40 }) })),
  };
  if (fate === "settled") return [first];
  const present = people.filter(({ voice }) => voice.length > 0);
  const marks = present.slice(3, 5).map(({ userId }) => ({ userId, result: "leftEarly" as const }));
  return [first, { at: first.at.add({ hours: 15 }), by: officer(), marks }];
}

/** And then was not there. */
function saidComing({ answers, voice }: PersonStory): boolean {
  return answers.at(-1)?.answer === "coming" && voice.length === 0;
}
