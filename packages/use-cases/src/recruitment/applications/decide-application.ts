import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import type { ApplicationState, DecideApplicationInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";
import { noteDueRoles } from "#use-cases/members/note-due-roles.ts";
import { passClearance } from "../pass-clearance.ts";
import { decideNewcomer } from "./decide-newcomer.ts";
import { joinGuild } from "./join-guild.ts";
import { leaveTrial } from "./leave-trial.ts";
import { lockForStep } from "./lock-for-step.ts";
import { planTrial } from "./plan-trial.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";
import { takeStep } from "./take-step.ts";

/**
 * An officer decides: the person is on trial, joins, or does not. Whoever comes in joins the roster by it, and a static where
 * the officer says so; roles, name and message in Discord follow.
 */
export async function decideApplication(
  { db, clock }: Context,
  actor: Actor,
  { applicationId, seen, outcome, reason, clearanceOverride, ...wishes }: DecideApplicationInput,
): Promise<{ readonly before: ApplicationState }> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { guild, application } = await lockForStep(tx, actor, { applicationId, seen });
    const { state } = application;
    await passClearance(tx, actor, { applicationId, state, outcome, override: clearanceOverride ?? null });
    const trialEndsAt =
      outcome === "trial"
        ? await planTrial(tx, guildId, { applicationId, now, days: wishes.trialDays })
        : null;
    const decided = { decidedAt: now, decidedByUserId: userIdOf(actor), reason, trialEndsAt };
    const changes = { ...decided, trialNoticedAt: null, trialAskedAt: null };
    const moved = await takeStep(tx, actor, {
      application,
      to: outcome,
      by: "reviewer",
      reason,
      changes,
      now,
    });
    const isIn = outcome !== "rejected";
    const after = isIn ? await joinGuild(tx, guild, { application: moved, ...wishes, now }) : moved;
    if (!isIn && application.state === "trial") await leaveTrial(tx, guildId, { application, now });
    await decideNewcomer(tx, guildId, { application: after, outcome, now });
    const changed = { useCase: "recruitment.decideApplication", before: application, after, now } as const;
    await recordApplicationAudit(tx, actor, changed);
    await recordFact(tx, { name: "recruitment.applicationDecided", guildId, applicationId }, now);
    if (isIn) await noteDueRoles(tx, guildId, { userIds: [application.userId], now });
    return { before: state };
  });
}
