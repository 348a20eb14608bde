import type { NewcomerDecision } from "@guildhall/core/members";
import type { ApplicationOutcome } from "@guildhall/core/recruitment";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findNewcomerOfUser, saveDecision } from "@guildhall/db/members";
import type { Application } from "@guildhall/db/recruitment";

const decisions: Readonly<Record<ApplicationOutcome, NewcomerDecision>> = {
  trial: "trial",
  accepted: "active",
  rejected: "declined",
};

type Decided = {
  readonly application: Application;
  readonly outcome: ApplicationOutcome;
  readonly now: Temporal.Instant;
};

/** Whoever was asked the first questions of the server is decided about with the application: nobody waits twice. */
export async function decideNewcomer(
  tx: Transaction,
  guildId: string,
  { application: { userId }, outcome, now }: Decided,
): Promise<void> {
  const newcomer = await findNewcomerOfUser(tx, guildId, userId);
  if (!newcomer) return;
  const { newcomerId } = newcomer;
  await saveDecision(tx, guildId, { newcomerId, decision: decisions[outcome], decidedAt: now });
  await recordFact(tx, { name: "members.newcomerChanged", guildId, newcomerId }, now);
}
