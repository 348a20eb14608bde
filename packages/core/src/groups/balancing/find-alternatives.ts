import { arrange } from "./arrange.ts";
import type { Arrangement } from "./arrangement.ts";
import { explain } from "./balance.ts";
import type { BalancingInput } from "./balancing-input.ts";
import { type Aim, aims, type Goal, goals } from "./goals.ts";
import { makeModel } from "./model.ts";
import type { Favour } from "./prices.ts";
import type { Alternative, Proposal } from "./proposal.ts";
import { searchParties } from "./search-parties.ts";

/** Less than this out of 100 is no difference. */
const leastPoints = 0.5;
const mostAlternatives = 2;

/** What is asked otherwise, and for which goal. */
type Variant = {
  readonly favours: Goal | Aim;
  readonly change: Partial<BalancingInput>;
  readonly favour?: Favour;
};

/**
 * Up to two other sets of parties, each with a goal of its own put before those that it yields to. One that wins nothing for its goal, or
 * is as good in everything, is left out; what it is worth is judged by the rules of the proposal.
 */
export function* findAlternativesInSteps(
  input: BalancingInput,
  proposal: Proposal,
): Generator<void, readonly Alternative[]> {
  const found: Alternative[] = [];
  for (const { favours, change, favour } of listVariants(input, proposal)) {
    if (found.length === mostAlternatives) break;
    if (found.some((known) => known.favours === favours)) continue;
    const meter = { judged: 0 };
    const other = yield* searchParties(
      { ...input, ...change },
      {
        budget: input.budget,
        meter,
        favour,
      },
    );
    const alternative = yield* explain(judgeAnew(input, other), meter);
    const trades = compare(proposal, alternative);
    const isWorthIt = isAim(favours) || trades.some(({ goal, points }) => goal === favours && points > 0);
    if (isWorthIt && trades.length > 0 && !found.some((known) => isSame(known.trades, trades)))
      found.push({ proposal: alternative, favours, trades });
  }
  return found;
}

/** Goals that leave something to be wished for, from what people argue about most; last, the other aim. */
function listVariants(input: BalancingInput, { rating }: Proposal): readonly Variant[] {
  const other = aims.find((aim) => aim !== input.aim);
  const variants: readonly Variant[] = [
    { favours: "statics", change: { keepsStatics: true } },
    { favours: "roles", change: { keepsStatics: false } },
    { favours: "moves", change: {}, favour: "moves" },
    { favours: "bench", change: {}, favour: "bench" },
    { favours: "language", change: {}, favour: "language" },
    { favours: "power", change: {}, favour: "power" },
    { favours: "power", change: { players: input.players.map((player) => ({ ...player, staticId: null })) } },
    { favours: "power", change: { former: [], together: [] } },
    ...(other ? [{ favours: other, change: { aim: other } }] : []),
  ];
  const isOpen = (goal: Goal | Aim) =>
    isAim(goal) || rating.goals.some((one) => one.goal === goal && one.amount > one.least);
  return variants.filter(
    ({ favours, change }) => change.keepsStatics !== input.keepsStatics && isOpen(favours),
  );
}

function isAim(favours: Goal | Aim): favours is Aim {
  return aims.some((aim) => aim === favours);
}

/** By the rules as they were. */
function judgeAnew(input: BalancingInput, { placeOf, buildOf, model }: Arrangement): Arrangement {
  return arrange(makeModel(input, model.sizes.slice(0, model.bench)), { placeOf, buildOf });
}

function compare(one: Proposal, other: Proposal): Alternative["trades"] {
  const scoreOf = (proposal: Proposal, goal: Goal) =>
    proposal.rating.goals.find((known) => known.goal === goal)?.score ?? 0;
  return goals
    .map((goal) => ({ goal, points: scoreOf(other, goal) - scoreOf(one, goal) }))
    .filter(({ points }) => Math.abs(points) >= leastPoints);
}

function isSame(one: Alternative["trades"], other: Alternative["trades"]): boolean {
  return goals.every((goal) => {
    const [own, others] = [one, other].map(
      (trades) => trades.find((trade) => trade.goal === goal)?.points ?? 0,
    );
    return Math.abs(own! - others!) < leastPoints;
  });
}
