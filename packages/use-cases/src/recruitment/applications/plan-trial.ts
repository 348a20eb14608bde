import { runsOfTrial } from "@guildhall/core/recruitment";
import type { Transaction } from "@guildhall/db";
import { enqueueJobs } from "@guildhall/db/jobs";
import { getSettings } from "@guildhall/db/settings";

type Trial = {
  readonly applicationId: number;
  readonly now: Temporal.Instant;
  /** Left out: as many as the guild has set. */
  readonly days: number | undefined;
};

/** When a trial that begins now ends. Officers are asked what is to become of the person, before and then. */
export async function planTrial(
  tx: Transaction,
  guildId: string,
  { applicationId, now, days }: Trial,
): Promise<Temporal.Instant> {
  const settings = await getSettings(tx, guildId);
  const endsAt = now.add({ hours: (days ?? settings["recruitment.trialDays"]) * 24 });
  const runs = runsOfTrial({ applicationId, at: endsAt }, settings["recruitment.trialNoticeDays"]);
  await enqueueJobs(
    tx,
    guildId,
    runs.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) > 0),
  );
  return endsAt;
}
