import { expect, test } from "vitest";
import { commandStep } from "./command-step.ts";
import { countPlaywright } from "./playwright-step.ts";
import { addCounts, isGood, withExitCode } from "./step.ts";
import { countVitest } from "./vitest-step.ts";

const never = new AbortController().signal;

test("a command that ends well is one passed check, any other end one failed check with its words", async () => {
  const good = await commandStep("good", "node -p 1").run(never);
  expect(good).toEqual({ counts: { passed: 1, failed: 0, skipped: 0 }, output: "1" });
  const bad = await commandStep("bad", "node -e throw(7)").run(never);
  expect(bad.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(bad.output).toContain("throw(7)");
  const missing = await commandStep("missing", "no-such-program").run(never);
  expect(missing.counts.failed).toBe(1);
  expect(missing.output).toContain("no-such-program");
});

test("a cut-off step ends with everything it started", async () => {
  const ending = new AbortController();
  const step = commandStep("endless", "node -e setInterval(Date,1e6)").run(ending.signal);
  ending.abort();
  expect((await step).counts.failed).toBe(1);
});

test("vitest's tests are counted, and a file that does not load counts as a failure", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  const loaded = { status: "failed", assertionResults: [{}] };
  const unloaded = { status: "failed", assertionResults: [] };
  const counts = countVitest({ ...report, testResults: [loaded, unloaded] });
  expect(counts).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("a story that passed only at its second try counts as failed", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test("a runner that died without a report, or ended badly with all tests green, has failed", () => {
  expect(withExitCode(countVitest(undefined), 1).failed).toBe(1);
  expect(withExitCode({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withExitCode({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test("the closing line sums over all runners, and CI accepts no skipped test", () => {
  const sum = addCounts([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 30, failed: 0, skipped: 1 },
  ]);
  expect(sum).toEqual({ passed: 31, failed: 0, skipped: 1 });
  expect(isGood(sum, false)).toBe(true);
  expect(isGood(sum, true)).toBe(false);
  expect(isGood({ ...sum, failed: 1 }, false)).toBe(false);
});
