import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openGate } from "./gate.ts";
import type { Pace } from "./pace.ts";

/** Time that only waiting moves. */
function makePace(): Pace {
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    async wait(milliseconds) {
      // Whoever has passed already looks at the time first.
      await setImmediate();
      nowMs += milliseconds;
    },
    deadline: () => new AbortController().signal,
  };
}

const never = new AbortController().signal;

test("however many come at once, and whatever shuts the gate meanwhile, one goes through at a time with the pause between", async () => {
  const shuts = fc.array(fc.tuple(fc.nat(9), fc.nat(30_000)), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 10 }), shuts, async (count, shutAt) => {
      const pace = makePace();
      const gate = openGate(pace, 1_000);
      const passedAt: number[] = [];
      let opensAt = 0;
      const passing = Array.from({ length: count }, async (_, at) => {
        for (const [, milliseconds] of shutAt.filter(([turn]) => turn === at)) {
          gate.shut(milliseconds);
          opensAt = Math.max(opensAt, pace.nowMs() + milliseconds);
        }
        await gate.pass(never);
        passedAt.push(pace.nowMs());
      });
      await Promise.all(passing);
      expect(passedAt[0]).toBeGreaterThanOrEqual(opensAt);
      for (const [at, time] of passedAt.slice(1).entries())
        expect(time - passedAt[at]!).toBeGreaterThanOrEqual(1_000);
    }),
  );
});

test("who gives up waiting keeps nobody else out", async () => {
  const gate = openGate(makePace(), 1_000);
  const given = AbortSignal.abort();
  await expect(gate.pass(given)).rejects.toThrow();
  await expect(gate.pass(never)).resolves.toBeUndefined();
});

test("a longer pause that was asked for is never made shorter again", async () => {
  const pace = makePace();
  const gate = openGate(pace, 1_000);
  gate.slowDown(7_000);
  gate.slowDown(2_000);
  await gate.pass(never);
  await gate.pass(never);
  expect(pace.nowMs()).toBe(7_000);
});
