import { expect, test } from "vitest";
import { applicationStates } from "../applications/index.ts";
import { clearanceOfSlot, requireClearable, runOfClearance } from "./clearance.ts";
import { canAskFormerGuild, findAwaited } from "./read-clearances.ts";
import { requireCleared } from "./require-cleared.ts";

const asked = { state: "asked", foreignGuildName: "Dawn" } as const;
const waits = expect.objectContaining({ code: "recruitment.clearanceOpen", details: { guild: "Dawn" } });

test.each(["trial", "accepted"] as const)("%s waits for an answer that is still open", (outcome) => {
  expect(() => requireCleared([asked], { outcome, override: null })).toThrow(waits);
});

test("an officer who says why goes over the open question, and over no other", () => {
  const answered = { state: "yes", foreignGuildName: "Dusk" } as const;
  expect(requireCleared([answered, asked], { outcome: "trial", override: "We know her" })).toEqual([asked]);
});

test.each(["yes", "no", "noAnswer"] as const)("%s keeps nobody from being taken in", (state) => {
  expect(requireCleared([{ ...asked, state }], { outcome: "accepted", override: null })).toEqual([]);
});

test("turning somebody down waits for nobody", () => {
  expect(requireCleared([asked], { outcome: "rejected", override: null })).toEqual([]);
});

test("a former guild is asked until somebody decided", () => {
  const open = applicationStates.filter((state) => {
    try {
      requireClearable(state);
      return true;
    } catch {
      return false;
    }
  });
  expect(open).toEqual(["applied", "inReview", "interview"]);
});

test("the run of a question names the question and its time as the database keeps it, to the millisecond", () => {
  const answerUntil = Temporal.Instant.from("2026-11-24T18:00:00.123456789Z");
  const { slot } = runOfClearance({ clearanceId: 7, answerUntil });
  const kept = Temporal.Instant.from("2026-11-24T18:00:00.123Z");
  expect(clearanceOfSlot(slot)).toEqual({ clearanceId: 7, answerUntil: kept });
});

const former = { foreignGuildId: 3, pact: "alliance" } as const;
const of = (state: "asked" | "yes" | "noAnswer", foreignGuildId = 3) => ({ foreignGuildId, state });

test.each([
  ["a friend that was not asked yet", {}, true],
  ["a friend that did not answer in time", { clearances: [of("noAnswer")] }, true],
  ["a friend, where another guild was asked", { clearances: [of("asked", 4)] }, true],
  ["a friend that is being asked", { clearances: [of("asked")] }, false],
  ["a friend that answered", { clearances: [of("yes")] }, false],
  ["a foe", { former: { ...former, pact: "war" } }, false],
  ["a guild with which nothing is agreed", { former: { ...former, pact: null } }, false],
  ["a guild that nobody knows", { former: null }, false],
  ["a friend, once it is decided", { state: "trial" }, false],
] as const)("%s can be asked where that makes sense", (_guild, changed, expected) => {
  expect(canAskFormerGuild({ state: "applied", former, clearances: [], ...changed })).toBe(expected);
});

test("a decision waits for the question that is open, and for none once it fell", () => {
  const clearances = [of("yes", 4), of("asked")];
  expect(findAwaited({ state: "inReview", clearances })).toEqual(of("asked"));
  expect(findAwaited({ state: "accepted", clearances })).toBeUndefined();
  expect(findAwaited({ state: "inReview", clearances: [of("noAnswer")] })).toBeUndefined();
});
