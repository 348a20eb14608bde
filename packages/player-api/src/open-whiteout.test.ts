import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Mood, openDouble } from "./double/index.ts";
import { openWhiteout } from "./open-whiteout.ts";

const double = await openDouble();
afterAll(() => double[Symbol.asyncDispose]());

const now = Temporal.Instant.from("2026-11-22T20:00:00Z");
const clock = { now: () => now };
const bram = { name: "Bram", world: 1204, level: 40 };
const never = new AbortController().signal;

/** Nothing is waited for; what would have been is told. */
function openService(options: { secret?: string; deadline?: () => AbortSignal } = {}) {
  const waits: number[] = [];
  const { secret = double.secret, deadline = () => never } = options;
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const { look } = openWhiteout({ address: double.address, secret, clock, pace: { wait, deadline } });
  return { look, waits };
}

beforeEach(() => {
  double.players.clear();
  double.players.set("40393986", bram);
  double.requests.length = 0;
  double.next.length = 0;
  double.always = "well";
});

const problem = (code: string, more: object = {}) => ({ kind: "problem", problem: code, ...more });

test("an account is told with its name, state and level; one that is not there is unknown", async () => {
  const { look } = openService();
  expect(await look("40393986")).toEqual({ kind: "player", ...bram });
  expect(await look("40393987")).toEqual({ kind: "unknown" });
  expect(double.requests[0]).toEqual({ playerId: "40393986", time: String(now.epochMilliseconds) });
});

test("a number that no JSON number holds exactly is still the same account", async () => {
  double.players.set("12345678901234567890", bram);
  expect(await openService().look("12345678901234567890")).toEqual({ kind: "player", ...bram });
});

test("a wrong secret is a service that refuses, and is not tried again", async () => {
  const { look, waits } = openService({ secret: "wrong" });
  expect(await look("40393986")).toEqual(problem("refused"));
  expect([double.requests.length, waits]).toEqual([1, []]);
});

test.each<readonly [Mood, string]>([
  ["fails", "serverError"],
  ["busy", "tooManyRequests"],
  ["drops", "unreachable"],
])("a service that %s is asked three times, with a longer pause each time", async (mood, code) => {
  double.always = mood;
  const { look, waits } = openService();
  expect(await look("40393986")).toEqual(problem(code));
  expect([double.requests.length, waits]).toEqual([3, [300, 900]]);
});

test("a service that comes round while it is asked is believed", async () => {
  double.next.push("fails", "busy");
  expect(await openService().look("40393986")).toEqual({ kind: "player", ...bram });
});

test("a service that wants an hour's rest is not asked again, and the rest is told", async () => {
  double.always = "busyForAnHour";
  const { look, waits } = openService();
  expect(await look("40393986")).toEqual(problem("tooManyRequests", { retryAfterSeconds: 3_600 }));
  expect([double.requests.length, waits]).toEqual([1, []]);
});

test("a service that says nothing is given up when the time is over, and not asked again", async () => {
  double.always = "silent";
  const stopping = new AbortController();
  double.onSilence = () => stopping.abort();
  const { look } = openService({ deadline: () => stopping.signal });
  expect(await look("40393986")).toEqual(problem("timeout"));
  expect(double.requests).toHaveLength(1);
});

test("a service that is not there is unreachable, whatever it is asked", async () => {
  const gone = await openDouble();
  await gone[Symbol.asyncDispose]();
  const pace = { wait: () => Promise.resolve(), deadline: () => never };
  const service = openWhiteout({ address: gone.address, secret: "x", clock, pace });
  expect(await service.look("40393986")).toEqual(problem("unreachable"));
});

describe("an answer that is not what it should be", () => {
  test.each<readonly [Mood, string]>([
    ["html", "nonsense"],
    ["wrongTypes", "nonsense"],
    ["somebodyElse", "nonsense"],
    ["unseenName", "nonsense"],
    ["huge", "tooLarge"],
    ["endless", "tooLarge"],
    ["forbids", "refused"],
  ])("(%s) is a problem, and the service is not asked again", async (mood, code) => {
    double.always = mood;
    expect(await openService().look("40393986")).toEqual(problem(code));
    expect(double.requests).toHaveLength(1);
  });

  test("a redirect is not followed, wherever it leads", async () => {
    const inside = await openDouble();
    double.always = "redirects";
    expect(await openService().look("40393986")).toEqual(problem("redirected"));
    expect([double.requests.length, inside.requests.length]).toEqual([1, 0]);
    await inside[Symbol.asyncDispose]();
  });
});
