import type { MemberActor } from "@guildhall/core";
import { type AnswerClearanceInput, requireClearable } from "@guildhall/core/recruitment";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { type Clearance, getClearance, lockApplication, saveClearance } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";
import { requireContact } from "./require-contact.ts";

/**
 * Somebody who speaks for the former guild says whether it minds. The answer can be changed, and given late, until officers have
 * decided. It is kept with whoever gave it, and not in the audit: people of other guilds are in no roster.
 */
export async function answerClearance(
  { db, clock }: Context,
  actor: MemberActor,
  { clearanceId, answer, words }: AnswerClearanceInput,
): Promise<void> {
  const { guildId, userId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const clearance = await lockClearance(tx, guildId, clearanceId);
    await requireContact(tx, actor, clearance);
    const { applicationId, foreignGuildId } = clearance;
    if (clearance.state === answer && clearance.words === words && clearance.answeredByUserId === userId)
      return;
    const said = { state: answer, words, answeredAt: now, answeredByUserId: userId };
    await saveClearance(tx, guildId, { ...clearance, ...said });
    await recordFact(tx, { name: "recruitment.clearanceChanged", guildId, foreignGuildId }, now);
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
  });
}

/** As it is while its application is locked: a decision that fell meanwhile counts. */
async function lockClearance(tx: Transaction, guildId: string, clearanceId: number): Promise<Clearance> {
  const { applicationId } = await getClearance(tx, guildId, clearanceId);
  const { state } = await lockApplication(tx, guildId, applicationId);
  requireClearable(state);
  return await getClearance(tx, guildId, clearanceId);
}
