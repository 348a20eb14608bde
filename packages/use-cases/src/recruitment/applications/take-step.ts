import { type Actor, userIdOf } from "@guildhall/core";
import { type ApplicationState, requireStep, type StepTaker } from "@guildhall/core/recruitment";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Application, appendApplicationStep, saveApplication } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import { noteClearancesMoved } from "../pass-clearance.ts";

export type Step = {
  /** It must be locked. */
  readonly application: Application;
  readonly to: ApplicationState;
  readonly by: StepTaker;
  readonly reason?: string | null;
  /** What else the step makes of it. */
  readonly changes?: Partial<Application>;
  readonly now: Temporal.Instant;
};

/** Every step of an application goes through here: it is one of the table, and its history keeps it. */
export async function takeStep(
  tx: Transaction,
  actor: Actor,
  { application, to, by, reason = null, changes = {}, now }: Step,
): Promise<Application> {
  const { guildId } = actor;
  const { applicationId, userId: applicantUserId, state: from } = application;
  const { "recruitment.hasInterviews": hasInterviews } = await getSettings(tx, guildId);
  requireStep({ from, to, by }, { hasInterviews });
  const moved = { ...application, ...changes, state: to, stateChangedAt: now };
  await saveApplication(tx, guildId, moved);
  await appendApplicationStep(tx, guildId, {
    ...{ applicationId, applicantUserId, reason },
    ...{ fromState: from, toState: to, actorUserId: userIdOf(actor), takenAt: now },
  });
  await noteClearancesMoved(tx, guildId, { applicationId, from, to, now });
  await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
  return moved;
}
