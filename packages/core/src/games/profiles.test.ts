import { expect, test } from "vitest";
import { createEventInput, recurrence, wallTime } from "../events/index.ts";
import { games } from "./game.ts";
import { profileOf } from "./profile-of.ts";
import { throneAndLiberty } from "./throne-and-liberty.ts";

const profiles = games.map(profileOf);

test("every game has its own profile", () => {
  expect(profiles.map(({ game }) => game)).toEqual(games);
});

test.each(profiles)("$game names nothing twice, and its classes only use what it has", (profile) => {
  const { classes, weapons, roles, partyShapes, eventPresets, interests, grades, ranks } = profile;
  for (const list of [classes, weapons, partyShapes, eventPresets, interests, grades]) {
    const keys = list.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(new Set(ranks).size).toBe(ranks.length);
  for (const { key, roles: played } of classes) {
    expect(played.length, key).toBeGreaterThan(0);
    expect(roles, key).toEqual(expect.arrayContaining([...played]));
  }
});

test.each(profiles)("a grade of $game that had another code stands for itself alone", ({ grades }) => {
  const codes = grades.flatMap(({ code, formerCodes = [] }) => [code, ...formerCodes]);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(profiles)("every shape of a party of $game fills it with roles that the game has", (profile) => {
  for (const { key, seats } of profile.partyShapes) {
    expect(
      seats.reduce((sum, { count }) => sum + count, 0),
      key,
    ).toBe(profile.partySize);
    for (const seat of seats) expect(profile.roles, key).toEqual(expect.arrayContaining([...seat.roles]));
  }
});

test.each(profiles)("every preset of $game is an event that can be planned", ({ eventPresets }) => {
  const { durationMinutes, rewardPoints } = createEventInput.shape;
  for (const preset of eventPresets) {
    if (preset.durationMinutes !== null)
      expect(durationMinutes.safeParse(preset.durationMinutes).success, preset.key).toBe(true);
    expect(rewardPoints.safeParse(preset.rewardPoints).success, preset.key).toBe(true);
  }
});

test.each(profiles)(
  "every line of the week of $game is one of its presets, once",
  ({ eventPresets, weekSet }) => {
    const [keys, lines] = [eventPresets.map(({ key }) => key), weekSet.map(({ preset }) => preset)];
    expect(new Set(lines).size).toBe(lines.length);
    expect(keys).toEqual(expect.arrayContaining(lines));
    for (const { recurrence: days, time } of weekSet) {
      expect(recurrence.safeParse(days).success).toBe(true);
      expect(wallTime.safeParse(time).success).toBe(true);
    }
  },
);

test("in Throne and Liberty every pair of the ten weapons is exactly one of 45 classes", () => {
  const weapons = throneAndLiberty.weapons.map(({ key }) => key);
  const pairs = weapons.flatMap((one, index) => weapons.slice(index + 1).map((other) => [one, other]));
  const named = throneAndLiberty.classes.map((one) => [...(one.weapons ?? [])].toSorted().join("+"));
  expect(weapons).toHaveLength(10);
  expect(named).toHaveLength(45);
  expect(named.toSorted()).toEqual(pairs.map((pair) => pair.toSorted().join("+")).toSorted());
});

test.each([
  ["Templar", "tank"],
  ["Bastion", "tank"],
  ["Invocator", "healer"],
  ["Bulwark", "healer"],
  ["Scout", "ranged"],
  ["Liberator", "ranged"],
  ["Infiltrator", "flanker"],
  ["Ravager", "flanker"],
  ["Gladiator", "melee"],
  ["Ranger", "melee"],
])("a %s begins as %s", (name, role) => {
  expect(throneAndLiberty.classes.find((one) => one.name === name)?.roles).toEqual([role]);
});

test.each([
  ["daily-boss", null, 5],
  ["guild-raid", 60, 10],
  ["archboss", 90, 15],
  ["boonstone", null, 15],
  ["riftstone", null, 15],
  ["siege", 120, 20],
  ["tax-delivery", null, 20],
] as const)(
  "the Standard style plans a %s for %s minutes and %s points",
  (key, durationMinutes, rewardPoints) => {
    expect(throneAndLiberty.eventPresets.find((preset) => preset.key === key)).toMatchObject({
      key,
      durationMinutes,
      rewardPoints,
    });
  },
);

test.each([
  ["standard", "1 tank, 2 healer, 3 melee/ranged/flanker"],
  ["ball", "2 tank, 2 healer, 2 melee"],
  ["backline", "1 tank, 2 healer, 3 ranged"],
  ["flank", "1 healer, 5 flanker/melee"],
  ["dungeon", "1 tank, 1 healer, 4 melee/ranged/flanker"],
])("a party of the shape %s is %s", (key, expected) => {
  const found = throneAndLiberty.partyShapes.find((one) => one.key === key);
  expect(found?.seats.map(({ count, roles }) => `${count} ${roles.join("/")}`).join(", ")).toBe(expected);
});
