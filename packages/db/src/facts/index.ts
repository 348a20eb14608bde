export type { Claim, Lease } from "../leases.ts";
export type { Shards } from "../shards.ts";
export {
  claimDeliveries,
  type Delivery,
  type FailedDelivery,
  finishDeliveries,
  listParkedDeliveries,
  type ParkedDelivery,
  parkDelivery,
  retryDelivery,
  reviveParkedDeliveries,
} from "./deliveries.queries.ts";
export {
  countFactsSince,
  deleteDeliveredFacts,
  type FanOut,
  fanOutFacts,
  listFactsSince,
  type RecordedFact,
  recordFact,
  recordFacts,
} from "./facts.queries.ts";
