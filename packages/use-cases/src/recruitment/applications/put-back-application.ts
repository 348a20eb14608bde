import { type Actor, requireRight } from "@guildhall/core";
import type { MoveApplicationInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { lockForStep } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";
import { takeStep } from "./take-step.ts";

/** An officer gives an application back: it is as new, and somebody else may take it up. */
export async function putBackApplication(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, seen }: MoveApplicationInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { application } = await lockForStep(tx, actor, { applicationId, seen });
    const changes = { reviewerUserId: null };
    const step = { application, to: "applied", by: "reviewer", changes, now } as const;
    const after = await takeStep(tx, actor, step);
    const changed = { useCase: "recruitment.putBackApplication", before: application, after, now } as const;
    await recordApplicationAudit(tx, actor, changed);
  });
}
