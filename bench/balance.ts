import { setTimeout } from "node:timers/promises";
import { openBalancer } from "@guildhall/balancer";
import { type BalancingInput, balance, budgetFor, type Proposal, rateDraft } from "@guildhall/core/groups";
import { dealRoles } from "./balance/deal-roles.ts";
import { makeRoster, type Size } from "./balance/make-roster.ts";
import { solveBound } from "./balance/solve-bound.ts";
import { percentile } from "./percentile.ts";

const cases: readonly Size[] = [
  { people: 24, partySize: 6 },
  { people: 60, partySize: 6 },
  { people: 120, partySize: 6 },
  { people: 300, partySize: 6 },
  { people: 480, partySize: 6 },
  { people: 120, partySize: 12 },
  { people: 120, partySize: 24 },
  { people: 480, partySize: 40 },
];

/** The one that stands at the top level. */
const [mainPeople, mainPartySize] = [300, 6];

const seeds = [1, 2, 3, 4, 5];

/** One evening: what the balancer found, what nothing can do better, and what is found without a search. */
type Evening = {
  readonly input: BalancingInput;
  readonly found: Proposal;
  readonly greedy: Proposal;
  readonly tookMs: number;
  /** Of which this process had the processor. */
  readonly cpuMs: number;
  readonly gap: number;
  readonly overBound: number;
};

/** Parties for evenings of many sizes, held against HiGHS' bound and a plain way of filling roles. */
export async function measureBalance(): Promise<Record<string, number>> {
  // The first runs are slower: code is not compiled yet.
  for (const seed of seeds) playEvening(cases[0] ?? { people: 24, partySize: 6 }, seed);
  const figures: Record<string, number> = {};
  for (const size of cases) {
    const own = {
      ...summarise(seeds.map((seed) => playEvening(size, seed))),
      ...(await watchLoop(size)),
    };
    const isMain = size.people === mainPeople && size.partySize === mainPartySize;
    for (const [name, value] of Object.entries(own)) {
      if (isMain) figures[name] = value;
      figures[`${size.people}x${size.partySize}_${name}`] = value;
    }
  }
  return figures;
}

function playEvening(size: Size, seed: number): Evening {
  const input = { ...makeRoster(size, seed), budget: budgetFor(size.people) };
  const begun = { atMs: performance.now(), cpu: process.cpuUsage() };
  const found = balance(input);
  const tookMs = performance.now() - begun.atMs;
  const cpuMs = process.cpuUsage(begun.cpu).user / 1000;
  const missing = goalOf(found, "roles").amount;
  const bound = solveBound(input, missing);
  return {
    input,
    found,
    greedy: rateDraft(input, dealRoles(input)),
    tookMs,
    cpuMs,
    gap: deviationOf(input, found) - bound.deviationPerCent,
    overBound: missing - bound.missing,
  };
}

function summarise(evenings: readonly Evening[]): Record<string, number> {
  const mean = (of: (evening: Evening) => number) =>
    round(evenings.reduce((sum, evening) => sum + of(evening), 0) / evenings.length);
  return {
    gap_pp_mean: mean(({ gap }) => gap),
    gap_pp_worst: round(Math.max(...evenings.map(({ gap }) => gap))),
    shortfall_over_bound: mean(({ overBound }) => overBound),
    statics_torn: mean(({ found }) => goalOf(found, "statics").amount),
    apart_broken: mean(({ found }) => found.rating.notApart.length),
    ms: round(
      percentile(
        evenings.map(({ tookMs }) => tookMs),
        50,
      ),
    ),
    cpu_ms: mean(({ cpuMs }) => cpuMs),
    evaluations: mean(({ found }) => found.evaluations),
    greedy_cv_pct: mean(({ greedy }) => goalOf(greedy, "power").amount),
    greedy_statics_torn: mean(({ greedy }) => goalOf(greedy, "statics").amount),
    ours_cv_pct: mean(({ found }) => goalOf(found, "power").amount),
    bound_cv_pct: mean(({ found }) => goalOf(found, "power").least),
  };
}

type Stalls = { readonly longest_stall_ms: number; readonly quiet_stall_ms: number };

/**
 * By how much a timer of a millisecond comes too late at most, in this thread, while another one balances; and for as long while
 * nothing of ours runs, which is what the machine itself does.
 */
async function watchLoop(size: Size): Promise<Stalls> {
  const balancer = openBalancer();
  const inputs = seeds.map((seed) => ({ ...makeRoster(size, seed), budget: budgetFor(size.people) }));
  const begunMs = performance.now();
  const longestMs = await watchUntil(Promise.all(inputs.map((input) => balancer.balance(input))));
  await balancer.close();
  const quietMs = await watchUntil(setTimeout(performance.now() - begunMs));
  return { longest_stall_ms: round(longestMs), quiet_stall_ms: round(quietMs) };
}

async function watchUntil(done: Promise<unknown>): Promise<number> {
  let isDone = false;
  const ended = done.finally(() => {
    isDone = true;
  });
  let longestMs = 0;
  while (!isDone) {
    const setMs = performance.now();
    await setTimeout(1);
    longestMs = Math.max(longestMs, performance.now() - setMs - 1);
  }
  await ended;
  return longestMs;
}

function goalOf({ rating }: Proposal, goal: string): { readonly amount: number; readonly least: number } {
  return rating.goals.find((own) => own.goal === goal) ?? { amount: Number.NaN, least: Number.NaN };
}

/** How far the sums of parties are from their mean, on average, in per cent of it. */
function deviationOf({ players, parties }: BalancingInput, { parties: made }: Proposal): number {
  const total = players.reduce((sum, { builds }) => sum + (builds[0]?.power ?? 0), 0);
  const mean = total / parties.length;
  const sums = made.map(({ seats }) => seats.reduce((sum, { power }) => sum + (power ?? 0), 0));
  return (100 * sums.reduce((sum, own) => sum + Math.abs(own - mean), 0)) / total;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
