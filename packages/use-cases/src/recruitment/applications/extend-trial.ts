import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ExtendTrialInput, runsOfTrial } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJobs } from "@guildhall/db/jobs";
import { saveApplication } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { lockForStep } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";

/** A trial goes on for some days: from its end, or from now where that is over. Officers are asked again before the new end. */
export async function extendTrial(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, days, seenEndsAt }: ExtendTrialInput,
): Promise<{ readonly trialEndsAt: Temporal.Instant }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { application } = await lockForStep(tx, actor, { applicationId });
    const { state, trialEndsAt: end } = application;
    if (state !== "trial" || end === null)
      throw new Refusal("recruitment.noSuchStep", { from: state, to: "trial" });
    const isSeen = seenEndsAt === undefined || end.equals(Temporal.Instant.from(seenEndsAt));
    // The second press of the same button: it is a week longer already.
    if (!isSeen) return { trialEndsAt: end };
    const begin = Temporal.Instant.compare(end, now) > 0 ? end : now;
    const trialEndsAt = begin.add({ hours: days * 24 });
    const after = { ...application, trialEndsAt, trialNoticedAt: null, trialAskedAt: null };
    await saveApplication(tx, guildId, after);
    const { "recruitment.trialNoticeDays": noticeDays } = await getSettings(tx, guildId);
    await enqueueJobs(tx, guildId, runsOfTrial({ applicationId, at: trialEndsAt }, noticeDays));
    const values = { trialEndsAt: trialEndsAt.toString() };
    const changed = { useCase: "recruitment.extendTrial", before: application, after, values, now } as const;
    await recordApplicationAudit(tx, actor, changed);
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
    return { trialEndsAt };
  });
}
