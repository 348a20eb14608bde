import {
  type GuildEvent,
  hasSeatLimits,
  renewSignUp,
  type SignUp,
  type SignUpWish,
  wantsSeat,
} from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { listSignUps, saveSignUp } from "@guildhall/db/events";
import { noteLeftParty } from "#use-cases/groups/parties/note-left-party.ts";
import { settleSeats } from "./settle-seats.ts";

type Answering = {
  readonly event: GuildEvent;
  readonly known: SignUp | undefined;
  readonly wish: SignUpWish;
  readonly now: Temporal.Instant;
};

/** Writes what somebody says, under the lock for answers, and gives the seat that this frees to who waits for it. */
export async function saveAnswer(
  tx: Transaction,
  guildId: string,
  { event, known, wish, now }: Answering,
): Promise<SignUp> {
  const { eventId, rules } = event;
  const { memberId } = wish;
  const everybody = hasSeatLimits(rules) ? await listSignUps(tx, guildId, eventId) : [];
  const others = everybody.filter((one) => one.memberId !== memberId);
  const seated = others.filter((one) => wantsSeat(one.answer) && !one.isWaiting && !one.hasLeft);
  const signUp = renewSignUp(known, wish, { limits: rules, seated, now });
  await saveSignUp(tx, guildId, { eventId, ...signUp });
  await noteLeftParty(tx, guildId, { eventId, before: known?.answer, answer: wish.answer, now });
  const signUps = [...others, { ...signUp, hasLeft: false }];
  const promoted = await settleSeats(tx, guildId, { event, signUps, now, answeringMemberIds: [memberId] });
  return promoted.has(memberId) ? { ...signUp, isWaiting: false } : signUp;
}
