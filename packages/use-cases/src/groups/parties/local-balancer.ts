import { setImmediate } from "node:timers/promises";
import {
  type Balancer,
  balanceInSteps,
  explainDraftInSteps,
  findAlternativesInSteps,
} from "@guildhall/core/groups";

/** Others get their turn after so long. */
const turnMs = 5;

/** Balances in this very thread, step by step: whatever else is to be done here is done in between. */
export const localBalancer: Balancer = {
  balance: (input) => takeTurns(balanceInSteps(input)),
  findAlternatives: (input, proposal) => takeTurns(findAlternativesInSteps(input, proposal)),
  explainDraft: (input, draft) => takeTurns(explainDraftInSteps(input, draft)),
};

async function takeTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  let turnEndsAt = performance.now() + turnMs;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < turnEndsAt) continue;
    await setImmediate();
    turnEndsAt = performance.now() + turnMs;
  }
}
