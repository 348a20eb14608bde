export * from "./accounts/index.ts";
export * from "./decay/index.ts";
export { type Entry, type EntryKind, entryKinds, type NewEntry, type Pool } from "./entry.ts";
export type { DkpFact } from "./facts.ts";
export { type GuildWeek, guildWeekOf, listGuildWeeks } from "./guild-week.ts";
export { formatReturn, lapseBalanceJob, readReturn } from "./lapse-job.ts";
export * from "./ledger/index.ts";
export { type LimitReason, limitReasons } from "./limit-reason.ts";
export * from "./lists/index.ts";
export { hasLapsed, planLapse, type Stay } from "./plan-lapse.ts";
export {
  canGoTooFar,
  cappedKinds,
  cutsOf,
  type LimitedAccount,
  limitsOf,
  planLimits,
  weekLeftOf,
} from "./plan-limits.ts";
export { type Claim, type Payment, planPayment, type StandingEntry } from "./plan-payment.ts";
export { planStart } from "./plan-start.ts";
export { getPointsChange, pointsChange } from "./points.ts";
export { type PointsTrend, type PointsWeek, tracePoints, type WeekMoved } from "./points-trend.ts";
export {
  type DecayRule,
  decayingParts,
  decayRule,
  type PointSystem,
  type PoolRules,
  pointSystems,
  poolRules,
  rulesOf,
  usualPoolRules,
} from "./pool-rules.ts";
export * from "./pools/index.ts";
export { type EffortAndGear, type Priority, priorityOf } from "./priority.ts";
export { dkpRefusals } from "./refusals.ts";
export * from "./seasons/index.ts";
export { slipReason } from "./slip-reason.ts";
export * from "./slips/index.ts";
export { sumAmounts } from "./sum-amounts.ts";
