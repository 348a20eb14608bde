export {
  type AccountInput,
  accountInput,
  type ClaimAccountInput,
  claimAccountInput,
  type DeclineAccountInput,
  declineAccountInput,
  maxDeclineReason,
} from "./account.input.ts";
export type { VerificationFact } from "./facts.ts";
export {
  type AccountProof,
  type AccountReading,
  type AccountState,
  accountProofs,
  accountStates,
  type GameAccount,
  type PlayerDetails,
  type ProofCode,
} from "./game-account.ts";
export {
  type Gate,
  type GateState,
  gateState,
  gateStates,
  noteAnswer,
  openGate,
  passGate,
} from "./gate.ts";
export { requireTry, type TryKind, triesCountFrom, tryKinds } from "./limits.ts";
export { nameFurnaceLevel } from "./name-furnace-level.ts";
export { requireClaimable, requireCodeOffered } from "./plan-claim.ts";
export {
  type PlayerAnswer,
  type PlayerService,
  type ServiceProblem,
  serviceProblems,
} from "./player-answer.ts";
export { isCodeStanding, proofCodeBytes, proofCodeHours } from "./proof-code.ts";
export { readPlayerId } from "./read-player-id.ts";
export { nextRefresh, takeAnswer } from "./refresh.ts";
export { verificationRefusals } from "./refusals.ts";
export {
  requireOpenClaim,
  requireOthersClaim,
  requireStandingCode,
  whyUnproven,
} from "./settle-claim.ts";
