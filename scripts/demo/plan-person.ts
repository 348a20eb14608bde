import type { Answer } from "@guildhall/core/events";
import type { Dice } from "./dice.ts";
import type { PersonStory, VoiceStory } from "./event-story.ts";
import type { Habits } from "./habits.ts";

/** Where one person's part has to fit in. */
export type Occasion = {
  readonly plannedAt: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  /** When it really ends. */
  readonly endsAt: Temporal.Instant;
};

export type PersonPlan = Occasion & {
  readonly userId: string;
  readonly habits: Habits;
  readonly comes: boolean;
};

const answersOfThoseWhoCome = { coming: 86, late: 4, maybe: 5, standby: 3, cant: 2 };
const answersOfTheTardy = { coming: 45, late: 50, maybe: 5, standby: 0, cant: 0 };
const answersOfTheOthers = { coming: 8, late: 0, maybe: 15, standby: 7, cant: 70 };

/** What somebody answers and when they are in voice: most keep to both, and every week there are a few who do not. */
export function planPerson(dice: Dice, plan: PersonPlan): PersonStory {
  const { userId, habits, comes } = plan;
  const isTardy = comes && dice.chance(habits.isTardy);
  const weights = isTardy ? answersOfTheTardy : comes ? answersOfThoseWhoCome : answersOfTheOthers;
  // Who does not mean to come often says nothing at all.
  const answer = dice.chance(comes ? habits.answers : habits.answers - 45) ? dice.weigh(weights) : undefined;
  const isLate = isTardy || answer === "late" || dice.chance(3);
  return {
    userId,
    answers: answer ? planAnswers(dice, plan, answer) : [],
    voice: comes ? planVoice(dice, plan, { isLate, isStandby: answer === "standby" }) : [],
  };
}

function planAnswers(dice: Dice, { plannedAt, startsAt }: Occasion, answer: Answer): PersonStory["answers"] {
  const seconds = plannedAt.until(startsAt).total("seconds") - 300;
  // Most answer soon after the card appeared.
  const at = plannedAt.add({ seconds: Math.round((seconds * dice.between(4, 1000) ** 2) / 1_000_000) });
  const changedMind = dice.chance(6) && answer !== "maybe";
  const hesitatedAt = plannedAt.add({ seconds: Math.round(plannedAt.until(at).total("seconds") / 2) });
  const hesitation = { at: hesitatedAt, answer: "maybe" } as const;
  return [...(changedMind ? [hesitation] : []), { at, answer }];
}

type Manner = { readonly isLate: boolean; readonly isStandby: boolean };

function planVoice(dice: Dice, occasion: Occasion, { isLate, isStandby }: Manner): readonly VoiceStory[] {
  const { startsAt, endsAt } = occasion;
  const joinedAt = isLate
    ? startsAt.add({ seconds: dice.between(660, 1500) })
    : startsAt.subtract({ seconds: dice.between(20, 840) });
  const whole = { from: joinedAt, to: leavingTime(dice, occasion, isStandby) };
  const middle = startsAt.add({ seconds: Math.round(startsAt.until(endsAt).total("seconds") / 2) });
  const there = { isThere: true, isDeaf: false };
  const gone = { isThere: false, isDeaf: false };
  const isWhole = Temporal.Instant.compare(whole.to, endsAt) >= 0;
  return [
    { ...there, at: whole.from },
    ...(isWhole ? interruption(dice, middle) : []),
    { ...gone, at: whole.to },
  ];
}

function leavingTime(dice: Dice, { startsAt, endsAt }: Occasion, isStandby: boolean): Temporal.Instant {
  if (isStandby && dice.chance(75)) return startsAt.add({ seconds: dice.between(720, 1200) });
  if (dice.chance(4)) return endsAt.subtract({ seconds: dice.between(660, 1500) });
  return endsAt.add({ seconds: dice.between(2, 700) });
}

/** A lost connection, or a while with the sound off; mostly nothing. */
function interruption(dice: Dice, at: Temporal.Instant): readonly VoiceStory[] {
  const kind = dice.weigh({ none: 91, reconnect: 5, deaf: 4 });
  if (kind === "none") return [];
  const seconds = kind === "reconnect" ? dice.between(40, 230) : dice.between(300, 1200);
  const away = { isThere: kind === "deaf", isDeaf: kind === "deaf" };
  return [
    { ...away, at },
    { isThere: true, isDeaf: false, at: at.add({ seconds }) },
  ];
}
