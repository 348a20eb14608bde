import { arrange } from "./arrange.ts";
import { type Arrangement, tallied } from "./arrangement.ts";
import type { BalancingInput } from "./balancing-input.ts";
import { describe } from "./describe.ts";
import { findCheapestExchanges } from "./find-cheapest-exchanges.ts";
import { makeDice } from "./make-dice.ts";
import { makeModel } from "./model.ts";
import { priceAfterPower } from "./prices.ts";
import type { Proposal } from "./proposal.ts";
import { runSteps } from "./run-steps.ts";
import { type Meter, startSearch } from "./search.ts";
import { searchParties } from "./search-parties.ts";
import { seatEverybody } from "./seat-everybody.ts";

/** Makes parties: see the goals and their order. The same input makes the same parties on every machine. */
export function balance(input: BalancingInput): Proposal {
  return runSteps(balanceInSteps(input));
}

/** The same in steps of some milliseconds at most, for whoever has something else to do in between. */
export function* balanceInSteps(input: BalancingInput): Generator<void, Proposal> {
  const meter = { judged: 0 };
  const arrangement = yield* searchParties(input, { budget: input.budget, meter });
  return yield* explain(arrangement, meter);
}

/** An arrangement with the reasons for each place; to find them, all exchanges are judged once more. */
export function* explain(arrangement: Arrangement, meter: Meter): Generator<void, Proposal> {
  const { model, tally } = arrangement;
  const prices = priceAfterPower(model, tally[tallied.power]!);
  const search = startSearch(arrangement, { prices, dice: makeDice(1), budget: 0, meter });
  const losses = yield* findCheapestExchanges(search);
  return describe(arrangement, { losses, evaluations: meter.judged, isPlain: false });
}

/** Parties by simple rules, with no search that could fail. */
export function groupPlainly(input: BalancingInput): Proposal {
  const model = makeModel(input);
  return describe(arrange(model, seatEverybody(model, { keepsHomes: true })), {
    losses: [],
    evaluations: 0,
    isPlain: true,
  });
}
