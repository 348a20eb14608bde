import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import { type PlanInterviewInput, runOfInterview } from "@guildhall/core/recruitment";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { type Application, saveApplication } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { lockForStep } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";
import { takeStep } from "./take-step.ts";

/** An officer says when to meet an applicant, or says it anew. Both are reminded of it an hour before. */
export async function planInterview(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, seen, interviewAt: written }: PlanInterviewInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  const interviewAt = Temporal.Instant.from(written);
  if (Temporal.Instant.compare(interviewAt, now) <= 0) throw new Refusal("recruitment.interviewNotAhead");
  await transaction(db, async (tx) => {
    const { application } = await lockForStep(tx, actor, { applicationId, seen });
    const after = await meet(tx, actor, { application, interviewAt, now });
    const run = runOfInterview({ applicationId, at: interviewAt });
    // Who is told within the hour needs no reminder beside it.
    if (Temporal.Instant.compare(run.dueAt, now) > 0) await enqueueJob(tx, guildId, run);
    const values = { interviewAt: interviewAt.toString() };
    const changed = {
      useCase: "recruitment.planInterview",
      before: application,
      after,
      values,
      now,
    } as const;
    await recordApplicationAudit(tx, actor, changed);
  });
}

type Meeting = {
  readonly application: Application;
  readonly interviewAt: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** Another time for an interview that is planned is no step. */
async function meet(
  tx: Transaction,
  actor: Actor,
  { application, interviewAt, now }: Meeting,
): Promise<Application> {
  const reviewerUserId = application.reviewerUserId ?? userIdOf(actor);
  const changes = { interviewAt, interviewToldAt: null, reviewerUserId };
  if (application.state !== "interview")
    return await takeStep(tx, actor, { application, to: "interview", by: "reviewer", changes, now });
  const { guildId } = actor;
  const { applicationId } = application;
  const moved = { ...application, ...changes };
  await saveApplication(tx, guildId, moved);
  await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
  return moved;
}
