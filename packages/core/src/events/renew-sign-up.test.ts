import { expect, test } from "vitest";
import { renewSignUp } from "./renew-sign-up.ts";
import type { SignUp } from "./sign-up.ts";

const then = Temporal.Instant.from("2026-11-20T20:00:00Z");
const now = then.add({ hours: 5 });
const limits = { seats: 1, roleSeats: {}, classSeats: {} };
const tank = { role: "tank", classKey: null } as const;
const wish = { memberId: 1, answer: "coming", ...tank } as const;

const signUp = (changes: Partial<SignUp>): SignUp => ({
  ...wish,
  answeredAt: then,
  isByDefault: false,
  note: null,
  queuedAt: then,
  isWaiting: false,
  pick: null,
  publishedPick: null,
  seatChangedAt: null,
  ...changes,
});

test("the same answer again is as old as before", () => {
  expect(renewSignUp(signUp({}), wish, { limits, seated: [], now })).toEqual(signUp({}));
});

test("the first press of who is signed up by default is an answer of that moment, and keeps seat and line-up", () => {
  const known = signUp({ isByDefault: true, pick: "picked" });
  const renewed = renewSignUp(known, wish, { limits, seated: [], now });
  expect(renewed).toEqual(signUp({ answeredAt: now, pick: "picked" }));
});

test("whoever is signed up by default and says otherwise gives up the seat", () => {
  const known = signUp({ isByDefault: true });
  const renewed = renewSignUp(known, { ...wish, answer: "cant" }, { limits, seated: [], now });
  expect(renewed).toEqual(signUp({ answer: "cant", answeredAt: now, queuedAt: now }));
});
