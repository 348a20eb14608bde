import { type Actor, requireRight } from "@guildhall/core";
import type { CloseClearanceInput } from "@guildhall/core/recruitment";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findClearance, lockApplication, saveClearance } from "@guildhall/db/recruitment";
import type { Context } from "#use-cases/context.ts";

/** The time of a question is over: nobody waits for its answer any more. One that was asked anew since has a later time. */
export async function closeClearance(
  { db, clock }: Context,
  actor: Actor,
  { clearanceId, answerUntil }: CloseClearanceInput,
): Promise<void> {
  requireRight(actor, "recruitment.review");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const asked = await findClearance(tx, guildId, clearanceId);
    if (!asked) return;
    const { applicationId, foreignGuildId } = asked;
    await lockApplication(tx, guildId, applicationId);
    const clearance = await findClearance(tx, guildId, clearanceId);
    if (clearance?.state !== "asked" || !clearance.answerUntil.equals(Temporal.Instant.from(answerUntil)))
      return;
    await saveClearance(tx, guildId, { ...clearance, state: "noAnswer" });
    await recordFact(tx, { name: "recruitment.clearanceChanged", guildId, foreignGuildId }, now);
    await recordFact(tx, { name: "recruitment.applicationChanged", guildId, applicationId }, now);
  });
}
