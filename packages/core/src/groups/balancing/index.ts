export { balance, balanceInSteps, groupPlainly } from "./balance.ts";
export type { Balancer } from "./balancer.ts";
export { type BalancingInput, budgetFor, type FormerPlace } from "./balancing-input.ts";
export { findAlternativesInSteps } from "./find-alternatives.ts";
export { type Aim, aims, type Goal, goalShares, goals, powerTolerancePerCent } from "./goals.ts";
export { listMissing } from "./list-missing.ts";
export { answerRanks } from "./model.ts";
export { type PartyPlan, partySizes } from "./party-plan.ts";
export { isPlaying, type Lock, type PlayableBuild, type Player, type PlayingAnswer } from "./player.ts";
export type {
  Alternative,
  BenchedPlayer,
  GoalScore,
  Move,
  PartySeat,
  Proposal,
  ProposedParty,
  Rating,
} from "./proposal.ts";
export { type DraftPlace, explainDraftInSteps, rateDraft } from "./rate-draft.ts";
export type { PlacementReason } from "./reasons.ts";
export { runSteps } from "./run-steps.ts";
