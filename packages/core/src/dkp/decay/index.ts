export {
  type MoveDecayInput,
  moveDecayInput,
  type RunDecayInput,
  runDecayInput,
  type ViewDecayInput,
  viewDecayInput,
} from "./decay.input.ts";
export {
  decayHour,
  decayMoment,
  findDueDecay,
  firstDecayOn,
  followingDecayOn,
  planNextDecay,
  tendPointsJob,
} from "./decay-schedule.ts";
export {
  type DecayingAccount,
  type DecaySparing,
  decayKeys,
  decayOf,
  planDecay,
} from "./plan-decay.ts";
export { type AgeingAccount, expiryCutoff, expiryKeys, planExpiry, unspentOf } from "./plan-expiry.ts";
