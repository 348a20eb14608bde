export type { Claim, Lease } from "../leases.ts";
export type { Shards } from "../shards.ts";
export {
  type ClaimedJob,
  claimJobs,
  deleteDoneJobs,
  enqueueJob,
  enqueueJobs,
  type FailedJob,
  finishJobs,
  type JobRun,
  listParkedJobs,
  type ParkedJob,
  parkJob,
  retryJob,
  reviveParkedJobs,
} from "./jobs.queries.ts";
