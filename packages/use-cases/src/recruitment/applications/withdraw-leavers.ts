import type { Actor } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { findServerMember } from "@guildhall/db/members";
import { listOpenApplicationsOf, lockApplication } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";
import { leaveTrial } from "./leave-trial.ts";
import { takeStep } from "./take-step.ts";

type Gone = { readonly userIds: readonly string[]; readonly now: Temporal.Instant };

/** Whoever leaves the server takes an open application back by it, and may apply again after coming back. */
export async function withdrawLeavers(tx: Transaction, actor: Actor, { userIds, now }: Gone): Promise<void> {
  const { guildId } = actor;
  if ((await listOpenApplicationsOf(tx, guildId, userIds)).length === 0) return;
  await lockGuild(tx, guildId);
  for (const { applicationId } of await listOpenApplicationsOf(tx, guildId, userIds)) {
    const application = await lockApplication(tx, guildId, applicationId);
    // An old picture of somebody who is back by now.
    if (await findServerMember(tx, guildId, application.userId)) continue;
    const changes = { decidedAt: now, trialEndsAt: null };
    await takeStep(tx, actor, { application, to: "withdrawn", by: "system", changes, now });
    if (application.state === "trial") await leaveTrial(tx, guildId, { application, now });
  }
}
