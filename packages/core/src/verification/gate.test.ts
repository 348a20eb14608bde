import fc from "fast-check";
import { expect, test } from "vitest";
import { type Gate, gateState, noteAnswer, openGate, passGate, problemsUntilShut } from "./gate.ts";
import { type PlayerAnswer, serviceProblems } from "./player-answer.ts";

const start = Temporal.Instant.from("2026-11-22T20:00:00Z");
const after = (seconds: number) => start.add({ milliseconds: Math.round(seconds * 1_000) });
const problem = (retryAfterSeconds?: number): PlayerAnswer => ({
  kind: "problem",
  problem: "serverError",
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});
const player: PlayerAnswer = { kind: "player", name: "Bram", world: 1, level: 30 };
const ask = (gate: Gate, now: Temporal.Instant, isPatient = false) => passGate(gate, { now, isPatient });

/** Asks once a minute, whatever comes of it. */
function fail(times: number): Gate {
  let gate = openGate;
  for (let time = 0; time < times; time += 1) gate = noteAnswer(gate, problem(), start);
  return gate;
}

test("the door stays open through four problems, shuts at the fifth, and an answer opens it", () => {
  expect(gateState(fail(problemsUntilShut - 1), start)).toBe("open");
  const shut = fail(problemsUntilShut);
  expect(gateState(shut, start)).toBe("shut");
  expect(ask(shut, after(59))).toBe("shut");
  expect(noteAnswer(shut, player, after(70))).toEqual(openGate);
  expect(noteAnswer(shut, { kind: "unknown" }, after(70))).toEqual(openGate);
});

test("when the pause is over one question goes through, and the others wait for its answer", () => {
  const shut = fail(problemsUntilShut);
  expect(gateState(shut, after(60))).toBe("trial");
  const tried = ask(shut, after(60));
  if (typeof tried === "string") throw new Error("The one question was not let through");
  expect(ask(tried, after(61))).toBe("shut");
  // Whoever asked died: the next one tries.
  expect(gateState(tried, after(120))).toBe("trial");
});

test("each trial that fails makes the pause longer, up to an hour", () => {
  const pauses = [5, 6, 7, 11, 12, 40].map((times) =>
    start.until(fail(times).shutUntil ?? start).total("minutes"),
  );
  expect(pauses).toEqual([1, 2, 4, 60, 60, 60]);
});

test("a service that says when to come back is believed at once, but not for longer than an hour", () => {
  const pauseAfter = (seconds: number) =>
    start.until(noteAnswer(openGate, problem(seconds), start).shutUntil ?? start).total("seconds");
  expect([0, 30, 1e12].map(pauseAfter)).toEqual([0, 30, 3_600]);
});

test("ten questions may come at once, then one every two seconds; what nobody waits for comes only when nobody else does", () => {
  let gate: Gate = openGate;
  const outcomes = Array.from({ length: 12 }, () => {
    const passed = ask(gate, start);
    if (typeof passed === "string") return passed;
    gate = passed;
    return "through";
  });
  expect(outcomes).toEqual([...Array<string>(10).fill("through"), "busy", "busy"]);
  expect(ask(gate, after(2))).not.toBe("busy");
  expect(ask(gate, after(2), true)).toBe("busy");
  expect(ask(gate, after(20), true)).not.toBe("busy");
});

test("whatever it answers, the service never gets more than ten questions and one each two seconds", () => {
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 5_000 }),
    isWell: fc.boolean(),
    isPatient: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let [gate, now, through] = [openGate, start, 0];
      for (const { wait, isWell, isPatient } of steps) {
        now = now.add({ milliseconds: wait });
        const passed = passGate(gate, { now, isPatient });
        if (typeof passed === "string") continue;
        through += 1;
        gate = noteAnswer(passed, isWell ? player : problem(), now);
      }
      return through <= 10 + start.until(now).total("seconds") / 2;
    }),
  );
});

test("the door tells of the last problem, whichever it was", () => {
  for (const each of serviceProblems)
    expect(noteAnswer(openGate, { kind: "problem", problem: each }, start)).toMatchObject({
      lastProblem: each,
    });
});
