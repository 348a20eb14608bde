import { expect, test } from "vitest";
import { noOverrides, profileOf, resolveProfile } from "../games/index.ts";
import { changeGameProfileInput } from "./change-game-profile.input.ts";
import { changeOverrides, describeOverrides } from "./change-game-profile.ts";

const game = profileOf("throne-and-liberty");
const siege = { durationMinutes: 90, rewardPoints: 25, isOff: false };
const rush = { title: "Sunday rush", durationMinutes: 45, rewardPoints: 5 };
const change = (input: object, known = noOverrides) =>
  changeOverrides(game, known, changeGameProfileInput.parse(input));
const refusal = (code: string) => expect.objectContaining({ code });

test("the game is as the guild plays it, and all else stays as it was", () => {
  const overrides = change({
    classRoles: { templar: ["healer"] },
    partySeats: { standard: [{ count: 6, roles: ["melee", "ranged"] }] },
    eventPresets: { siege, "daily-boss": { ...siege, isOff: true } },
    ownPresets: [rush],
    wishLimits: { upgrade: { wishLimit: 4 }, trait: { wishLimit: null } },
  });
  const profile = resolveProfile(game, overrides);
  expect(profile.classes.find(({ key }) => key === "templar")?.roles).toEqual(["healer"]);
  expect(profile.classes).toHaveLength(game.classes.length);
  expect(profile.partyShapes[0]).toMatchObject({ key: "standard", seats: [{ count: 6 }] });
  expect(profile.eventPresets.map(({ key }) => key)).not.toContain("daily-boss");
  expect(profile.eventPresets.find(({ key }) => key === "siege")).toMatchObject({ rewardPoints: 25 });
  expect(profile.eventPresets.at(-1)).toEqual({ ...rush, key: "own-1" });
  expect(profile.interests.map(({ key, wishLimit }) => [key, wishLimit])).toEqual([
    ["upgrade", 4],
    ["trait", null],
    ["lithograph", null],
  ]);
  expect(resolveProfile(game, noOverrides)).toEqual(game);
});

test("what equals the game's own, and what is taken back, is not kept", () => {
  const wishLimits = { upgrade: { wishLimit: 9 }, trait: { wishLimit: 1 } };
  const changed = change({ wishLimits, eventPresets: { siege }, classRoles: { templar: ["healer"] } });
  const shipped = { durationMinutes: 120, rewardPoints: 20, isOff: false };
  const back = { wishLimits: { upgrade: { wishLimit: 3 }, trait: null } };
  expect(
    change({ ...back, eventPresets: { siege: shipped }, classRoles: { templar: null } }, changed),
  ).toEqual(noOverrides);
});

test("a change that changes nothing is refused, so that no fact says nothing", () => {
  expect(() => change({})).toThrow(refusal("settings.unchanged"));
  expect(() => change({ eventPresets: { siege } }, change({ eventPresets: { siege } }))).toThrow(
    refusal("settings.unchanged"),
  );
});

test.each([
  [{ classRoles: { jester: ["healer"] } }, "settings.notInGame"],
  [{ classRoles: { templar: ["support"] } }, "settings.notInGame"],
  [{ eventPresets: { picnic: siege } }, "settings.notInGame"],
  [{ wishLimits: { fishing: { wishLimit: 1 } } }, "settings.notInGame"],
  [{ partySeats: { standard: [{ count: 5, roles: ["tank"] }] } }, "settings.partyNotFull"],
  [{ ownPresets: [rush, { ...rush, title: "sunday RUSH" }] }, "settings.presetTwice"],
] as const)("%j is refused", (input, code) => {
  expect(() => change(input)).toThrow(refusal(code));
});

test("the audit reads codes and numbers, and no title", () => {
  const overrides = change({
    classRoles: { templar: ["tank", "healer"] },
    eventPresets: { siege, boonstone: { ...siege, isOff: true } },
    ownPresets: [rush],
    wishLimits: { upgrade: { wishLimit: 5 }, trait: { wishLimit: null } },
  });
  expect(describeOverrides(overrides)).toEqual([
    "boonstone=off",
    "own-1=45/5",
    "siege=90/25",
    "templar=tank+healer",
    "trait=-",
    "upgrade=5",
  ]);
});
