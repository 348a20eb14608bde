import { type MemberActor, Refusal } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listOpenApplicationsOf, lockApplication } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { leaveTrial } from "./leave-trial.ts";
import { takeStep } from "./take-step.ts";

/** Somebody takes the own application back. Whoever was on trial is no member any more. */
export async function withdrawApplication({ db, clock }: Context, actor: MemberActor): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const [open] = await listOpenApplicationsOf(tx, guildId, [userId]);
    if (!open) throw new Refusal("recruitment.nothingOpenOfYours");
    const application = await lockApplication(tx, guildId, open.applicationId);
    const changes = { decidedAt: now, trialEndsAt: null };
    await takeStep(tx, actor, { application, to: "withdrawn", by: "applicant", changes, now });
    if (application.state === "trial") await leaveTrial(tx, guildId, { application, now });
  });
}
