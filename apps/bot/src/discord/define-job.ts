import type { Feature } from "@guildhall/core";
import type { Tools } from "./tools.ts";

/** One run of a job. */
export type JobSlot = { readonly guildId: string; readonly slot: string };

/** Work that has a time. It may be asked for twice, as a process can die in the middle; what it throws is tried again later. */
export type Job = {
  /** Stands in the database: `enqueueJob` names it. */
  readonly name: string;
  /** A guild that has it switched off is left alone. Nothing for work that always goes on. */
  readonly feature?: Feature;
  run(tools: Tools, run: JobSlot): Promise<void>;
};

export function defineJob(job: Job): Job {
  return job;
}
