import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import { type CastApplicationVoteInput, isOpenApplication } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockApplication, saveApplicationVote } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { requireOther } from "./lock-for-step.ts";
import { recordApplicationAudit } from "./record-application-audit.ts";

/** Somebody who may vote says what they think of an application, or thinks otherwise. The applicant never learns of it. */
export async function castVote(
  { db, clock }: Context,
  actor: MemberActor,
  { applicationId, vote, words }: CastApplicationVoteInput,
): Promise<void> {
  requireRight(actor, "recruitment.vote");
  const { guildId, userId: voterUserId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const application = await lockApplication(tx, guildId, applicationId);
    requireOther(actor, application);
    if (!(await getSettings(tx, guildId))["recruitment.hasVotes"]) throw new Refusal("recruitment.noVotes");
    if (!isOpenApplication(application.state)) throw new Refusal("recruitment.voteOver");
    const of = { applicationId, applicantUserId: application.userId };
    await saveApplicationVote(tx, guildId, { ...of, voterUserId, vote, words, castAt: now });
    const changed = { before: application, after: application, values: { applicationVote: vote }, now };
    await recordApplicationAudit(tx, actor, { useCase: "recruitment.castVote", ...changed });
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
  });
}
