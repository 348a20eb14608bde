import { type Actor, requireRight } from "@guildhall/core";
import type { RecruitmentFact } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  type Application,
  findApplication,
  lockApplication,
  saveApplication,
} from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** An application, and the time that somebody ordered to look at it again. */
export type Look = { readonly applicationId: number; readonly at: Temporal.Instant };

type Noted = {
  readonly fact: RecruitmentFact["name"] & `recruitment.${"overdue" | "interviewNear" | "trialEnding"}`;
  /** What it is noted as; nothing where the time was moved, or it is told already. */
  readonly note: (application: Application, now: Temporal.Instant) => Partial<Application> | undefined;
};

/** A time of an application has come: it is noted that people are told, once. */
export async function lookAgain(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, note, fact }: Look & Noted,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    if (!(await findApplication(tx, guildId, applicationId))) return;
    const application = await lockApplication(tx, guildId, applicationId);
    const changes = note(application, now);
    if (!changes) return;
    await saveApplication(tx, guildId, { ...application, ...changes });
    await recordFact(tx, { name: fact, guildId, applicationId }, now);
  });
}
