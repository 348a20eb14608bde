import type { Excuse } from "@guildhall/core/absences";
import {
  type GuildEvent,
  hasSeatLimits,
  isClosed,
  type KeptAnswer,
  settleExcuse,
} from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { listSignUps, lockEventForAnswer, saveExcuse, takeExcuseBack } from "@guildhall/db/events";
import { settleSeats } from "#use-cases/events/settle-seats.ts";
import { signUpStatics } from "#use-cases/events/sign-up-statics.ts";

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
  const locked = await lockEventForAnswer(tx, guildId, eventId);
  const { state, rules } = locked;
  if (state === "live" || isClosed({ state })) return false;
  const countsSeats = hasSeatLimits(rules);
  if (!excuse) {
    await takeExcuseBack(tx, guildId, { eventId, memberId, isWaiting: countsSeats, now });
    const staticIds = state === "open" ? rules.staticIds : [];
    await signUpStatics(tx, guildId, { event: locked, staticIds, onlyMemberId: memberId, now });
  } else {
    const { source: excusedBy, isInTime: isExcused } = excuse;
    await saveExcuse(tx, guildId, { eventId, memberId, excusedBy, isExcused, now });
  }
  if (!countsSeats) return true;
  const signUps = await listSignUps(tx, guildId, eventId);
  await settleSeats(tx, guildId, { event: { eventId, rules }, signUps, now });
  return true;
}
