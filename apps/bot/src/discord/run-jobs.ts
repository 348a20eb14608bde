import { isFeatureOn } from "@guildhall/core/settings";
import type { Database } from "@guildhall/db";
import { type ClaimedJob, claimJobs, finishJobs, parkJob, retryJob, type Shards } from "@guildhall/db/jobs";
import { findGuild } from "@guildhall/db/settings";
import type { Logger } from "@guildhall/observability";
import type { Job } from "./define-job.ts";
import type { Pace } from "./pace.ts";
import type { Tools } from "./tools.ts";
import { startWorkLoop, type WorkSource } from "./work-loop.ts";

export type RunJobsOptions = {
  readonly tools: Tools;
  readonly jobs: readonly Job[];
  readonly shards: Shards;
  readonly logger: Logger;
  readonly pace: Pace;
};

/** Runs every job whose time has come, until it is stopped. */
export function startJobs(options: RunJobsOptions): { stop(): Promise<void> } {
  const { tools, shards, logger } = options;
  return startWorkLoop(jobSource(options), { clock: tools.context.clock, shards, logger });
}

/** Each run has a lane of its own: nothing stands for it. */
function jobSource({ tools, jobs, pace }: RunJobsOptions): WorkSource<ClaimedJob> {
  const { db } = tools.context;
  return {
    name: "job",
    spacingMilliseconds: 0,
    pollMilliseconds: pace.jobPollMilliseconds,
    claim: (claim) => claimJobs(db, claim),
    laneOf: ({ id }) => String(id),
    async run({ job: name, guildId, slot }) {
      const job = jobs.find((each) => each.name === name);
      // Of a newer release, perhaps: it waits, and the doctor shows it.
      if (!job) throw new Error(`No job is called ${name}`);
      if (!(await isLeftAlone(db, guildId, job))) await job.run(tools, { guildId, slot });
    },
    describe: ({ job }) => ({ job }),
    correlationOf: () => undefined,
    finish: (finished) => finishJobs(db, finished),
    retry: (failed) => retryJob(db, failed),
    park: (failed) => parkJob(db, failed),
  };
}

async function isLeftAlone(db: Database, guildId: string, { feature }: Job): Promise<boolean> {
  const guild = feature && (await findGuild(db, guildId));
  return feature !== undefined && guild !== undefined && !isFeatureOn(guild.modulesOff, feature);
}
