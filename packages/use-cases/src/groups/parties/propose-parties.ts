import {
  type Balancer,
  type BalancingInput,
  groupPlainly,
  type PartyPlace,
  type Proposal,
  rateDraft,
} from "@guildhall/core/groups";
import { localBalancer } from "./local-balancer.ts";

/** Parties as even as they can be; should the balancer fail, plain ones, and the proposal says so. */
export async function proposeParties(
  balancer: Balancer = localBalancer,
  input: BalancingInput,
): Promise<Proposal> {
  try {
    return await balancer.balance(input);
  } catch {
    return groupPlainly(input);
  }
}

/** What parties are worth as they are, with why each is where they are; should the balancer fail, without the reasons. */
export async function explainParties(
  balancer: Balancer = localBalancer,
  { input, places }: { readonly input: BalancingInput; readonly places: readonly PartyPlace[] },
): Promise<Proposal> {
  try {
    return await balancer.explainDraft(input, places);
  } catch {
    return rateDraft(input, places);
  }
}
