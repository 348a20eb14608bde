import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import type { ReopenApplicationInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { listApplicationsOfUser } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { lockForStep } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";
import { takeStep } from "./take-step.ts";

/** An officer thinks better of a rejection, as long as the person has not applied again. */
export async function reopenApplication(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, reason }: ReopenApplicationInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { application } = await lockForStep(tx, actor, { applicationId });
    const [newest] = await listApplicationsOfUser(tx, actor.guildId, application.userId);
    if (newest?.applicationId !== applicationId) throw new Refusal("recruitment.newerApplication");
    const undecided = { decidedAt: null, decidedByUserId: null, reason: null };
    const changes = { ...undecided, answerDueAt: null, reviewerUserId: userIdOf(actor) };
    const step = { application, to: "inReview", by: "reviewer", reason, changes, now } as const;
    const after = await takeStep(tx, actor, step);
    const changed = { useCase: "recruitment.reopenApplication", before: application, after, now } as const;
    await recordApplicationAudit(tx, actor, changed);
  });
}
