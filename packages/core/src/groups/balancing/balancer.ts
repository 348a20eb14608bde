import type { BalancingInput } from "./balancing-input.ts";
import type { Alternative, Proposal } from "./proposal.ts";
import type { DraftPlace } from "./rate-draft.ts";

/** Makes and judges parties, somewhere where nothing else waits for it. */
export type Balancer = {
  balance(input: BalancingInput): Promise<Proposal>;
  findAlternatives(input: BalancingInput, proposal: Proposal): Promise<readonly Alternative[]>;
  explainDraft(input: BalancingInput, draft: readonly DraftPlace[]): Promise<Proposal>;
};
