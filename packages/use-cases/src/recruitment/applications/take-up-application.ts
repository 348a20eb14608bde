import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import type { MoveApplicationInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { lockForStep } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";
import { takeStep } from "./take-step.ts";

/** An officer begins to talk with an applicant, or goes on talking after an interview. */
export async function takeUpApplication(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, seen }: MoveApplicationInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { application } = await lockForStep(tx, actor, { applicationId, seen });
    const reviewerUserId = application.reviewerUserId ?? userIdOf(actor);
    const changes = { reviewerUserId, interviewAt: null };
    const step = { application, to: "inReview", by: "reviewer", changes, now } as const;
    const after = await takeStep(tx, actor, step);
    const changed = { useCase: "recruitment.takeUpApplication", before: application, after, now } as const;
    await recordApplicationAudit(tx, actor, changed);
  });
}
