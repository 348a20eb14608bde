import { describe, expect, test } from "vitest";
import {
  forecastTurnout,
  type Habit,
  type LikelyPerson,
  type Saying,
  type TurnoutHistory,
} from "./forecast-turnout.ts";

const joinedAt = Temporal.Instant.from("2026-08-01T00:00:00Z");
const nothing: TurnoutHistory = { habits: [], starts: [] };

const person = (memberId: number, said: LikelyPerson["said"]): LikelyPerson => ({
  memberId,
  joinedAt,
  said,
  role: memberId % 5 === 0 ? "healer" : "melee",
});

const crowd = (count: number, said: LikelyPerson["said"]) =>
  Array.from({ length: count }, (_, index) => person(index + 1, said));

const starts = (count: number) =>
  Array.from({ length: count }, (_, index) => joinedAt.add({ hours: 48 * (index + 1) }));

test("a guild without history goes by what holds elsewhere, and who is away is not counted at all", () => {
  expect(forecastTurnout(nothing, crowd(10, "coming"), 24)).toMatchObject({
    count: 9,
    whole: 10,
    eventCount: 0,
  });
  expect(forecastTurnout(nothing, crowd(10, "cant"), 24)).toMatchObject({ count: 0, low: 0 });
  expect(forecastTurnout(nothing, crowd(10, "away"), 24)).toMatchObject({ count: 0, high: 0, whole: 0 });
});

test("somebody who says Coming and never comes is not expected, and takes nothing from the others", () => {
  const empty: Habit = { memberId: 1, said: "coming", leadHours: 24, count: 40, came: 0 };
  const faithful = [2, 3, 4, 5].map((memberId) => ({ ...empty, memberId, came: 40 }));
  const history = { habits: [empty, ...faithful], starts: starts(40) };
  expect(forecastTurnout(history, crowd(5, "coming"), 24)).toMatchObject({ count: 4, whole: 5 });
  expect(forecastTurnout(history, [person(1, "coming")], 24)).toMatchObject({ count: 0 });
});

test("an answer that was only given in the last hour says nothing of those who are silent a day before, but that they may come", () => {
  const habits = Array.from({ length: 10 }, (_, index) => ({
    memberId: index + 1,
    said: "coming" as const,
    leadHours: 1,
    count: 30,
    came: 30,
  }));
  const history = { habits, starts: starts(30) };
  const silent = crowd(10, "unanswered");
  expect(forecastTurnout(history, silent, 24).count).toBeGreaterThanOrEqual(9);
  expect(forecastTurnout(history, silent, 0.5).count).toBeLessThanOrEqual(2);
});

test("the roles add up to the whole, and so do the sayings", () => {
  const people = [...crowd(12, "coming"), ...[13, 14, 15].map((memberId) => person(memberId, "maybe"))];
  const { byRole, bySaying, whole } = forecastTurnout(nothing, people, 24);
  expect(byRole.reduce((sum, role) => sum + role.whole, 0)).toBe(whole);
  expect(bySaying.map(({ said, whole: of }) => [said, of])).toEqual([
    ["coming", 12],
    ["maybe", 3],
  ]);
});

describe("on a guild that plays for ninety days", () => {
  const played = play({ memberCount: 60, eventCount: 60, seed: 7 });
  const judged = Array.from({ length: 30 }, (_, index) => judge(played, 30 + index));

  test("on the average it misses by less than one, while the number of those who said Coming misses by far more", () => {
    expect(Math.abs(mean(judged.map(({ forecast, came }) => forecast.count - came)))).toBeLessThan(1.5);
    const ours = mean(judged.map(({ forecast, came }) => Math.abs(forecast.count - came)));
    const naive = mean(judged.map(({ coming, came }) => Math.abs(coming - came)));
    expect(ours).toBeLessThan(naive * 0.6);
  });

  test("the range holds four times of five, give or take one of seven", () => {
    const held = judged.filter(({ forecast, came }) => came >= forecast.low && came <= forecast.high).length;
    expect(held / judged.length).toBeGreaterThan(0.66);
    expect(held / judged.length).toBeLessThanOrEqual(1);
  });
});

type Evening = readonly { readonly said: Saying; readonly leadHours: number; readonly came: boolean }[];

/** Each member has an own way of answering and of keeping to it. */
function play({ memberCount, eventCount, seed }: { memberCount: number; eventCount: number; seed: number }) {
  const random = makeRandom(seed);
  const members = Array.from({ length: memberCount }, () => ({
    answers: 0.3 + 0.65 * random(),
    comes: 0.5 + 0.48 * random(),
    drops: 0.05 + 0.4 * random(),
  }));
  return Array.from(
    { length: eventCount },
    (): Evening =>
      members.map(({ answers, comes, drops }) => {
        const said = random() > answers ? "unanswered" : random() < comes ? "coming" : "cant";
        const chance = { coming: 1 - drops, cant: 0.02, unanswered: drops };
        return { said, leadHours: random() < 0.7 ? 48 : 6, came: random() < chance[said] };
      }),
  );
}

/** What is forecast a day before, from the evenings before that one. */
function judge(played: readonly Evening[], index: number) {
  const past = played.slice(0, index);
  const habits = past.flatMap((evening) =>
    evening.flatMap(({ said, leadHours, came }, member) =>
      said === "unanswered" && !came
        ? []
        : [{ memberId: member + 1, said, leadHours, count: 1, came: came ? 1 : 0 }],
    ),
  );
  const tonight = played[index] ?? [];
  const people = tonight.map(({ said, leadHours }, member) =>
    person(member + 1, leadHours >= 24 ? said : "unanswered"),
  );
  const forecast = forecastTurnout({ habits, starts: starts(index) }, people, 24);
  const coming = people.filter(({ said }) => said === "coming").length;
  return { forecast, coming, came: tonight.filter((one) => one.came).length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Numbers that look random, the same each time. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
