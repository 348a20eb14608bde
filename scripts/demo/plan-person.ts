import type { Answer } from "@guildhall/core/events";
import type { Dice } from "./dice.ts";
import type { PersonStory, VoiceStory } from "./event-story.ts";
import type { Habits } from "./habits.ts";
import { isBefore } from "./is-before.ts";

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

const answersOfThoseWhoCome = { coming: 90, late: 3, maybe: 3, standby: 3, cant: 1 };
const answersOfTheTardy = { coming: 45, late: 50, maybe: 5, standby: 0, cant: 0 };
const answersOfTheOthers = { coming: 13, late: 0, maybe: 15, standby: 7, cant: 65 };

/** What somebody answers and when they are in voice: most keep to both, and every week there are a few who do not. */
export function planPerson(dice: Dice, plan: PersonPlan): PersonStory {
  const { userId, habits, comes } = plan;
  const isTardy = comes && dice.chance(habits.isTardy);
  const weights = isTardy ? answersOfTheTardy : comes ? answersOfThoseWhoCome : answersOfTheOthers;
  // Who does not mean to come often says nothing at all.
  const answer = dice.chance(comes ? habits.answers : habits.answers - 70) ? dice.weigh(weights) : undefined;
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
  const wantsToLeaveAt = leavingTime(dice, occasion, isStandby);
  const isLeaving = isBefore(wantsToLeaveAt, endsAt) && isBefore(joinedAt, wantsToLeaveAt);
  const leftAt = isLeaving ? wantsToLeaveAt : endsAt.add({ seconds: dice.between(2, 700) });
  const inside = { from: isLate ? joinedAt : startsAt, to: endsAt };
  return [
    { at: joinedAt, isThere: true, isDeaf: false },
    ...(isLeaving ? [] : interruption(dice, inside)),
    { at: leftAt, isThere: false, isDeaf: false },
  ];
}

/** When somebody would go: standbys are sent home, a few have to leave early, everybody else stays. */
function leavingTime(dice: Dice, { startsAt, endsAt }: Occasion, isStandby: boolean): Temporal.Instant {
  if (isStandby && dice.chance(75)) return startsAt.add({ seconds: dice.between(720, 1200) });
  return dice.chance(4) ? endsAt.subtract({ seconds: dice.between(660, 1500) }) : endsAt;
}

type Span = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** A lost connection, or a while with the sound off, in the middle; mostly nothing. */
function interruption(dice: Dice, { from, to }: Span): readonly VoiceStory[] {
  const kind = dice.weigh({ none: 93, reconnect: 3, deaf: 4 });
  if (kind === "none") return [];
  const half = Math.floor(from.until(to).total("seconds") / 2);
  const at = from.add({ seconds: half });
  const seconds =
    kind === "reconnect" ? dice.between(40, 230) : Math.floor((half * dice.between(25, 85)) / 100);
  return [
    { at, isThere: kind === "deaf", isDeaf: kind === "deaf" },
    { at: at.add({ seconds }), isThere: true, isDeaf: false },
  ];
}
