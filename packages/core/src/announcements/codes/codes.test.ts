import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOfSlot, findExpiringCodes, runOfCodeCall, runsOfCode } from "./code-jobs.ts";
import { findCodeState } from "./code-vote.ts";
import { saveGiftCodeInput } from "./codes.input.ts";
import { foldGiftCode } from "./gift-code.ts";

const now = Temporal.Instant.from("2026-11-22T18:00:00Z");
const inHours = (hours: number) => now.add({ hours });
const running = { expiresAt: null, endedAt: null };

test("a code is the same in another case or with a space in it, and no other", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aBcDé09"), minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(foldGiftCode(one.toUpperCase())).toBe(foldGiftCode(one.toLowerCase()));
      expect(foldGiftCode(one.split("").join(" - "))).toBe(foldGiftCode(one));
      if (one.toLowerCase() !== other.toLowerCase()) expect(foldGiftCode(one)).not.toBe(foldGiftCode(other));
    }),
  );
});

test.each([
  ["runs while nobody says otherwise", running, [0, 0, "running"]],
  ["runs while only two say that it is over", running, [0, 2, "running"]],
  ["is doubtful once three say so, and nobody else", running, [0, 3, "doubtful"]],
  ["runs while as many say that it works", running, [3, 3, "running"]],
  ["is doubtful once more say that it is over", running, [3, 4, "doubtful"]],
  ["is over at its time, whatever votes say", { ...running, expiresAt: now }, [9, 0, "expired"]],
  ["runs a moment before", { ...running, expiresAt: inHours(1) }, [0, 0, "running"]],
  ["is ended when officers say so", { ...running, endedAt: now }, [9, 0, "ended"]],
] as const)("a code %s", (_title, code, [works, expired, state]) => {
  expect(findCodeState(code, { works, expired, ticks: 0 }, now)).toBe(state);
});

test("a code that runs out is looked at before and then; one without an end never", () => {
  const runs = runsOfCode({ codeId: 7, expiresAt: inHours(48) }, 24);
  expect(runs.map(({ job, dueAt }) => [job, dueAt.equals(inHours(24)) ? "before" : "then"])).toEqual([
    ["code-reminder", "before"],
    ["code-expiry", "then"],
  ]);
  expect(codeOfSlot(runs[0]?.slot ?? "")).toEqual({ codeId: 7, expiresAt: inHours(48) });
  expect(runsOfCode({ codeId: 7, expiresAt: inHours(48) }, 0).map(({ job }) => job)).toEqual(["code-expiry"]);
  expect(runsOfCode({ codeId: 7, expiresAt: null }, 24)).toEqual([]);
});

test.each([
  ["one that runs out in a day", { expiresAt: inHours(24) }, true],
  ["one that runs out a little later", { expiresAt: inHours(36) }, true],
  ["one that runs out the day after", { expiresAt: inHours(37) }, false],
  ["one that is over", { expiresAt: now }, false],
  ["one that was ended", { expiresAt: inHours(24), endedAt: now }, false],
  ["one without an end", { expiresAt: null }, false],
  ["one that was posted less than a day before its end", { expiresAt: inHours(20), postedAt: now }, false],
])("of what runs out, people are reminded of %s", (_title, changed, isReminded) => {
  const code = { ...running, postedAt: now.subtract({ hours: 100 }), ...changed };
  expect(findExpiringCodes([code], { now, reminderHours: 24 })).toHaveLength(isReminded ? 1 : 0);
});

test("people who could not be told within the same minutes are named together", () => {
  const [early, late] = [now.add({ seconds: 1 }), now.add({ minutes: 4 })].map(runOfCodeCall);
  expect(early?.slot).toBe(late?.slot);
  expect(runOfCodeCall(now.add({ minutes: 6 })).slot).not.toBe(early?.slot);
});

test.each([
  ["an address that is not https", { redeemUrl: "http://example.com" }],
  ["an address that is none", { redeemUrl: "example.com" }],
  ["a script", { redeemUrl: "javascript:alert(1)" }],
  ["a code of spaces", { code: "   " }],
  ["a code of signs alone", { code: "- -" }],
  ["a code that would end its block", { code: "A```B" }],
  ["a code of 65 characters", { code: "A".repeat(65) }],
  ["a code of two lines", { code: "A\nB" }],
  ["nothing given", { gives: " " }],
])("%s is no gift code", (_title, changed) => {
  const asked = { code: "GIFT2026", gives: "100 gems", redeemUrl: "https://example.com/redeem" };
  expect(saveGiftCodeInput.safeParse(asked).success).toBe(true);
  expect(saveGiftCodeInput.safeParse({ ...asked, ...changed }).success).toBe(false);
});
