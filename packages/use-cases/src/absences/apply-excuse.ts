import type { Excuse } from "@guildhall/core/absences";
import { type GuildEvent, type KeptAnswer, settleExcuse } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { lockEventForAnswer, saveExcuse, takeExcuseBack } from "@guildhall/db/events";

export type ExcuseCase = {
  readonly event: GuildEvent;
  readonly memberId: number;
  readonly kept: KeptAnswer | undefined;
  readonly excuse: Excuse | undefined;
  readonly now: Temporal.Instant;
};

/** Makes one answer fit what excuses the member now. Says whether it changed. */
export async function applyExcuse(
  tx: Transaction,
  guildId: string,
  { event, memberId, kept, excuse, now }: ExcuseCase,
): Promise<boolean> {
  const decision = settleExcuse(kept, excuse);
  if (decision === "keep") return false;
  const { eventId } = event;
  const { state } = await lockEventForAnswer(tx, guildId, eventId);
  if (state !== "open") return false;
  if (!excuse) await takeExcuseBack(tx, guildId, { eventId, memberId });
  else {
    const { source: excusedBy, isInTime: isExcused } = excuse;
    await saveExcuse(tx, guildId, { eventId, memberId, excusedBy, isExcused, now });
  }
  return true;
}
