export type { Claim, Lease } from "../leases.ts";
export type { Shards } from "../shards.ts";
export {
  claimDeliveries,
  type Delivery,
  deleteDeliveredFacts,
  type FailedDelivery,
  type FanOut,
  fanOutFacts,
  finishDeliveries,
  listFactsSince,
  listParkedDeliveries,
  type ParkedDelivery,
  parkDelivery,
  type RecordedFact,
  recordFact,
  recordFacts,
  retryDelivery,
  reviveParkedDeliveries,
} from "./facts.queries.ts";
