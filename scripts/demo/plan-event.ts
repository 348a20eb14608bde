import type { DemoPerson } from "@guildhall/discord-sandbox";
import type { Dice } from "./dice.ts";
import type { EventStory, PersonStory } from "./event-story.ts";
import type { Habits } from "./habits.ts";
import { isBefore } from "./is-before.ts";
import { type Occasion, planPerson } from "./plan-person.ts";
import { type Fate, isSettled, planSettlings } from "./plan-settlings.ts";
import type { Unlinked, UnlinkedStory } from "./roster.ts";
import type { Slot } from "./slots.ts";

export type Regular = DemoPerson & {
  readonly habits: Habits;
  readonly joinedAt: Temporal.Instant;
  /** From when on nothing is heard of the person; undefined for most. */
  readonly quietAt: Temporal.Instant | undefined;
};

export type EventPlan = {
  readonly slot: Slot;
  readonly startsAt: Temporal.Instant;
  readonly fate: Fate;
  readonly people: readonly Regular[];
  readonly unlinked: readonly Unlinked[];
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
  const isQuiet = ({ quietAt }: Regular) => quietAt !== undefined && !isBefore(startsAt, quietAt);
  const quietIds = new Set(members.filter(isQuiet).map(({ id }) => id));
  const officers = members.filter(({ roles }) => roles.includes("Officer") || roles.includes("Warden"));
  const officer = () => dice.pick(officers).id;
  const endedEarlyAt = earlyEnd(dice, plan);
  const endsAt = endedEarlyAt ?? startsAt.add({ minutes: durationMinutes });
  const calledOffAt = fate === "called off" ? startsAt.subtract({ minutes: 200 }) : undefined;
  const people = members
    .map((member) => drawPerson(dice, plan, { member, occasion: { plannedAt, startsAt, endsAt } }))
    .map((person) => cutAt(person, calledOffAt ?? now))
    .filter((person) => tookPart(person) && !quietIds.has(person.userId));
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
    unlinked: plan.unlinked.filter(({ comes }) => dice.chance(comes)).map((one) => drawUnlinked(dice, one)),
    calledOffAt,
    endedEarlyAt,
    settlings: planSettlings(dice, { endsAt, people, officer, now, fate }),
  };
}

/** Whom officers sign up mostly comes; who was forgotten is marked afterwards all the same. */
function drawUnlinked(dice: Dice, { name }: Unlinked): UnlinkedStory {
  const result = dice.weigh({ present: 84, late: 10, excused: 6 });
  return { name, saidComing: dice.chance(75), result };
}

/** Long evenings that go well are over before their planned end. */
function earlyEnd(dice: Dice, { slot, startsAt, fate }: EventPlan): Temporal.Instant | undefined {
  const isLong = slot.durationMinutes >= 90;
  if (!isLong || !isSettled(fate) || !dice.chance(14)) return undefined;
  return startsAt.add({ minutes: slot.durationMinutes - dice.between(12, 25) });
}

type Drawing = { readonly member: Regular; readonly occasion: Occasion };

function drawPerson(
  dice: Dice,
  { slot, presentIds }: EventPlan,
  { member: { id: userId, habits }, occasion }: Drawing,
): PersonStory {
  const oftenPercent = Math.min(98, (habits.attends * slot.draws) / 100);
  const comes = presentIds?.has(userId) ?? dice.chance(oftenPercent);
  const person = planPerson(dice, { ...occasion, userId, habits, comes });
  // Who sits in voice when the demo begins joined, and did nothing else.
  return presentIds ? { ...person, voice: person.voice.slice(0, 1) } : person;
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
