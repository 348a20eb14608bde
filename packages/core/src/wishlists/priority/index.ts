export { asAwarded, type Outcome } from "./as-awarded.ts";
export type { Candidate, KeptItem, TakenItem, WindowShare } from "./candidate.ts";
export { chooseWishes } from "./choose-wishes.ts";
export { explainPlace } from "./explain-place.ts";
export type { ExplainedLine, Explanation, Flip, LineVerdict } from "./explanation.ts";
export { joinPeople } from "./join-people.ts";
export { judgeGates } from "./judge-gates.ts";
export { type KeptCandidate, keepCandidate, readCandidate } from "./kept-candidate.ts";
export {
  type Fairness,
  fairnessOf,
  type Given,
  giniOf,
  measureFairness,
  type Share,
} from "./measure-fairness.ts";
export {
  type FallenOut,
  overrideRanking,
  rankBeside,
  rankBy,
  rankCandidates,
  rankWithout,
  winnerOf,
} from "./rank-candidates.ts";
export {
  type Cell,
  type Failure,
  type FailureCode,
  failureCodes,
  type Outsider,
  type Place,
  type Ranking,
} from "./ranking.ts";
export { type PastDecision, type ReplayedDecision, replayDecisions } from "./replay-decisions.ts";
export {
  type Criterion,
  type CriterionKind,
  criterionKinds,
  type Gate,
  type GateKind,
  type GuildCriterion,
  gateKinds,
  longestDays,
  type OwnCriterion,
  type RuleSet,
  type Rules,
  ruleSet,
} from "./rule-set.ts";
export {
  type PreviewRulesInput,
  previewRulesInput,
  type RestoreRulesInput,
  restoreRulesInput,
  type SaveRulesInput,
  type SaveTierInput,
  saveRulesInput,
  saveTierInput,
  type ViewWhatIfInput,
  viewWhatIfInput,
} from "./rules.input.ts";
export { findTiers, type RulesVersion, requireSeenRules, shippedRules, tierOf } from "./rules-version.ts";
export {
  type ShownCell,
  type ShownRanking,
  type Sight,
  showExplanation,
  showRanking,
} from "./show-ranking.ts";
export { presetRules, type RulePreset, rulePresets } from "./usual-rules.ts";
export { wasThere } from "./was-there.ts";
export { windowsOf } from "./windows-of.ts";
