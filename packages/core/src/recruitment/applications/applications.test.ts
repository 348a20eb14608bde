import { expect, test } from "vitest";
import { applicationOfSlot, runOfInterview, runsOfTrial } from "./application-jobs.ts";
import { boardColumns, columnOf, statesOfColumn } from "./board-columns.ts";
import { fillDecisionText, requireKnownPlaceholders } from "./fill-decision-text.ts";
import { burstMinutes, burstsSince, findBurst } from "./find-burst.ts";
import { applicationStates } from "./states.ts";
import { suggestStatic } from "./suggest-static.ts";
import { tallyApplicationVotes } from "./vote.ts";

const now = Temporal.Instant.from("2026-11-22T18:00:00Z");
const values = { name: "Lune", guild: "Nightwatch", reason: "Too few healers wanted.", trialEnd: "" };

test("every state stands in one column of the board, and no column is left over", () => {
  expect(boardColumns.flatMap(statesOfColumn).toSorted()).toEqual(applicationStates.toSorted());
  for (const state of applicationStates) expect(statesOfColumn(columnOf(state))).toContain(state);
});

test("a text names the person, the guild and the reason", () => {
  expect(fillDecisionText("{name}, {guild} says no.\n{reason}", values)).toBe(
    "Lune, Nightwatch says no.\nToo few healers wanted.",
  );
});

test("without a reason the line that would give it is left out", () => {
  const text = "Hello {name}.\nBecause: {reason}\nGood luck.";
  expect(fillDecisionText(text, { ...values, reason: "" })).toBe("Hello Lune.\nGood luck.");
});

test("what somebody is called fills nothing in", () => {
  expect(fillDecisionText("Hello {name}", { ...values, name: "{reason}" })).toBe("Hello {reason}");
});

test.each(["{nmae}", "{}", "{name } x", "a {toString}"])("a text with %s is refused", (text) => {
  expect(() => requireKnownPlaceholders(text)).toThrow(
    expect.objectContaining({ code: "recruitment.unknownPlaceholder" }),
  );
});

test("a text may name everything that is filled in, or nothing", () => {
  requireKnownPlaceholders("{name} {guild} {reason} {trialEnd}");
  requireKnownPlaceholders("Welcome.");
});

const group = (staticId: number, healers: number, others: number) => ({
  staticId,
  targets: { healer: 2, tank: 1 },
  regulars: [
    ...Array.from({ length: healers }, () => ({ role: "healer" as const })),
    ...Array.from({ length: others }, () => ({ role: "melee" as const })),
  ],
});

test("of the statics that miss the role the one with the fewest regulars is suggested, with what it misses", () => {
  const statics = [group(1, 1, 4), group(2, 0, 3), group(3, 2, 0)];
  expect(suggestStatic(statics, "healer")).toEqual({ staticId: 2, role: "healer", have: 0, want: 2 });
});

test("of two that are as small the older one is suggested", () => {
  expect(suggestStatic([group(8, 1, 2), group(5, 0, 3)], "healer")?.staticId).toBe(5);
});

test("nothing is suggested where no static misses the role, or nobody knows what the person plays", () => {
  expect(suggestStatic([group(1, 2, 0)], "healer")).toBeNull();
  expect(suggestStatic([group(1, 0, 0)], "melee")).toBeNull();
  expect(suggestStatic([group(1, 0, 0)], null)).toBeNull();
});

test("a trial is looked at before its end and at its end, and without notice only then", () => {
  const planned = { applicationId: 7, at: now };
  expect(runsOfTrial(planned, 2).map(({ dueAt }) => dueAt.toString())).toEqual([
    "2026-11-20T18:00:00Z",
    "2026-11-22T18:00:00Z",
  ]);
  expect(runsOfTrial(planned, 0)).toHaveLength(1);
});

test("a run says of which application and of which time it is", () => {
  const planned = { applicationId: 7, at: now };
  expect(applicationOfSlot(runOfInterview(planned).slot)).toEqual(planned);
  expect(runOfInterview(planned).dueAt.toString()).toBe("2026-11-22T17:00:00Z");
});

const arrived = (...minutes: readonly number[]) =>
  minutes.map((minute, index) => ({ applicationId: index + 1, appliedAt: now.add({ minutes: minute }) }));

test.each([
  ["nobody came", [], []],
  ["one came", [0], [1]],
  ["all came one soon after the other", [0, burstMinutes, 2 * burstMinutes], [1, 2, 3]],
  ["the last came long after", [0, 1, burstMinutes + 2], [3]],
  ["the last two came long after", [0, burstMinutes + 1, burstMinutes + 2], [2, 3]],
])("where %s the burst is what came since the last silence", (_case, minutes, burst) => {
  expect(findBurst(arrived(...minutes)).map(({ applicationId }) => applicationId)).toEqual(burst);
});

test("a burst does not go on over midnight, however fast they come", () => {
  const late = { applicationId: 1, appliedAt: Temporal.Instant.from("2026-11-22T23:59:00Z") };
  const early = { applicationId: 2, appliedAt: Temporal.Instant.from("2026-11-23T00:00:00Z") };
  expect(findBurst([late, early])).toEqual([early]);
  expect(burstsSince(late.appliedAt).toString()).toBe("2026-11-22T00:00:00Z");
});

test("votes are counted by what they say", () => {
  const votes = [{ vote: "yes" }, { vote: "yes" }, { vote: "unsure" }] as const;
  expect(tallyApplicationVotes(votes)).toEqual({ yes: 2, no: 0, unsure: 1 });
});
