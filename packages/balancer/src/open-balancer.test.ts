import { setImmediate } from "node:timers/promises";
import {
  type BalancingInput,
  balance,
  findAlternativesInSteps,
  rateDraft,
  runSteps,
} from "@guildhall/core/groups";
import { afterAll, expect, test } from "vitest";
import { openBalancer } from "./open-balancer.ts";

const balancer = openBalancer();
afterAll(() => balancer.close());

const roles = ["tank", "healer", "melee", "ranged"] as const;

const input: BalancingInput = {
  players: Array.from({ length: 24 }, (_, index) => ({
    memberId: index + 1,
    houseId: 1,
    answer: "coming",
    builds: [{ buildId: index + 1, role: roles[index % 4] ?? "melee", power: 2000 + ((index * 377) % 900) }],
    languages: [index % 3 === 0 ? "fr" : "en"],
    staticId: index < 4 ? 1 : null,
    mayLead: false,
    satOutCount: 0,
    lock: null,
  })),
  parties: ["A", "B", "C", "D"].map((partyKey) => ({
    partyKey,
    size: 6,
    seats: [{ count: 1, roles: ["tank"] }],
    houseId: null,
    wantsLeader: false,
  })),
  together: [],
  apart: [],
  aim: "balanced",
  keepsStatics: true,
  former: [],
  seed: 5,
  budget: 20_000,
};

test("the thread finds what is found without it, whatever is asked", async () => {
  const proposal = await balancer.balance(input);
  expect(proposal).toEqual(balance(input));
  expect(await balancer.findAlternatives(input, proposal)).toEqual(
    runSteps(findAlternativesInSteps(input, proposal)),
  );
  const { rating } = await balancer.explainDraft(input, []);
  expect(rating).toEqual(rateDraft(input, []).rating);
});

test("whoever asks goes on with other things until the answer comes", async () => {
  let isAnswered = false;
  const answered = balancer.balance(input).finally(() => {
    isAnswered = true;
  });
  let turns = 0;
  for (; !isAnswered; turns++) await setImmediate();
  await answered;
  expect(turns).toBeGreaterThan(1);
});

test("what cannot be balanced fails for itself alone", async () => {
  const broken = { ...input, players: undefined } as unknown as BalancingInput;
  const [failed, fine] = await Promise.allSettled([balancer.balance(broken), balancer.balance(input)]);
  expect([failed?.status, fine?.status]).toEqual(["rejected", "fulfilled"]);
});

test("when the thread ends, who waits hears of it, and the next question begins another", async () => {
  const own = openBalancer();
  const waiting = expect(own.balance({ ...input, budget: 50_000_000 })).rejects.toThrow("ended");
  await own.close();
  await waiting;
  expect((await own.balance(input)).parties).toHaveLength(4);
  await own.close();
});
