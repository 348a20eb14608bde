import {
  type Alternative,
  type BalancingInput,
  balance,
  type DraftPlace,
  explainDraftInSteps,
  findAlternativesInSteps,
  type Proposal,
  runSteps,
} from "@guildhall/core/groups";

/** What the thread can be asked for; what goes in and out is plain data. */
const ways = {
  balance: (input: BalancingInput): Proposal => balance(input),
  findAlternatives: (input: BalancingInput, proposal: Proposal): readonly Alternative[] =>
    runSteps(findAlternativesInSteps(input, proposal)),
  explainDraft: (input: BalancingInput, draft: readonly DraftPlace[]): Proposal =>
    runSteps(explainDraftInSteps(input, draft)),
};

type Ways = typeof ways;

/** One question, by the number under which the answer comes back. */
export type Question = {
  [Way in keyof Ways]: { readonly id: number; readonly way: Way; readonly input: Parameters<Ways[Way]> };
}[keyof Ways];

export type Answer = { readonly id: number } & ({ readonly result: unknown } | { readonly failure: string });

export function answer(question: Question): unknown {
  switch (question.way) {
    case "balance":
      return ways.balance(...question.input);
    case "findAlternatives":
      return ways.findAlternatives(...question.input);
    case "explainDraft":
      return ways.explainDraft(...question.input);
  }
}
