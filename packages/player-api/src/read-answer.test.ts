import fc from "fast-check";
import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const read = (body: string, more: { status?: number; retryAfter?: string } = {}) =>
  readAnswer("40393986", { status: 200, retryAfter: undefined, ...more, body }, now);
const playing = { fid: 40393986, nickname: "Bram", kid: 1, stove_lv: 30 };
const said = (data: object) => read(JSON.stringify({ code: 0, data: { ...playing, ...data } }));

test("signs that nobody sees are taken out of a name", () => {
  expect(said({ nickname: " Br\u200bam\u202e " })).toMatchObject({ name: "Bram" });
});

test.each<object>([
  { nickname: "x".repeat(101) },
  { nickname: 7 },
  { kid: -1 },
  { kid: 1.5 },
  { stove_lv: "30" },
  { stove_lv: 1e9 },
  { fid: "40393986a" },
  { fid: null },
])("%j is no player", (data) => {
  expect(said(data)).toEqual({ kind: "problem", problem: "nonsense" });
});

test.each([
  ["120", 120],
  ["Sun, 22 Nov 2026 20:02:00 GMT", 120],
  ["Sun, 22 Nov 2026 19:00:00 GMT", 0],
  ["soon", undefined],
])("a service that says Retry-After: %s is to be asked again after %s seconds", (retryAfter, seconds) => {
  const answer = read("", { status: 503, retryAfter });
  expect(answer).toMatchObject({ kind: "problem", problem: "serverError" });
  expect("retryAfterSeconds" in answer ? answer.retryAfterSeconds : undefined).toBe(seconds);
});

test("whatever comes back, it is a player, nobody, or a problem, and never an error", () => {
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc.object().map((data) => JSON.stringify({ code: 0, data })),
  );
  fc.assert(
    fc.property(bodies, fc.integer({ min: 100, max: 599 }), (body, status) => {
      expect(["player", "unknown", "problem"]).toContain(read(body, { status }).kind);
    }),
  );
});
