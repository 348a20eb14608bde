import { planStrikes } from "@guildhall/core/attendance";
import type { Transaction } from "@guildhall/db";
import { createStrikes, deleteStrikes, listStrikesOfEvent } from "@guildhall/db/members";
import type { NewSettlement } from "./write-settlement.ts";

type Settling = {
  readonly settlement: Pick<NewSettlement, "event" | "rule" | "results">;
  readonly now: Temporal.Instant;
};

/** No-shows of this settlement have a strike, and nobody else has one for the event. It runs from the end of the event. */
export async function renewStrikes(
  tx: Transaction,
  guildId: string,
  { settlement, now }: Settling,
): Promise<void> {
  const { event, rule, results } = settlement;
  // A settlement is settled again by its own rule: one that gives no strikes never gave any.
  if (!rule.noShowStrikes) return;
  const { eventId, endsAt } = event;
  const plan = planStrikes(results, await listStrikesOfEvent(tx, guildId, eventId), rule);
  await deleteStrikes(tx, guildId, plan.wrongIds);
  const expiresAt = endsAt.add({ hours: rule.strikeDays * 24 });
  const given = { reason: null, eventId, givenAt: now, expiresAt };
  await createStrikes(
    tx,
    guildId,
    plan.memberIds.map((memberId) => ({ ...given, memberId })),
  );
}
