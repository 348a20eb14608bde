import { renewSeat, type SeatRenewal } from "./renew-seat.ts";
import { type PlayedAs, wantsSeat } from "./seats.ts";
import type { SignUp } from "./sign-up.ts";

/** What somebody says now; a note that is left out stays. */
export type SignUpWish = PlayedAs &
  Pick<SignUp, "memberId" | "answer"> & { readonly note?: string | undefined };

/**
 * A sign-up after what somebody says now. Whoever gives up the seat is in no line-up. Whom the event signed up answers with the
 * first press, also the same: the seat is as old as the sign-up, the answer is not.
 */
export function renewSignUp(known: SignUp | undefined, wish: SignUpWish, renewal: SeatRenewal): SignUp {
  const { memberId, answer, role, classKey, note = known?.note ?? "" } = wish;
  const seat = renewSeat(known, { answer, role, classKey }, renewal);
  const isSame = known?.answer === answer && !known.isByDefault;
  const isIn = known !== undefined && wantsSeat(known.answer) && wantsSeat(answer);
  return {
    memberId,
    answer,
    role,
    classKey,
    note: note || null,
    answeredAt: isSame ? known.answeredAt : renewal.now,
    isByDefault: false,
    queuedAt: seat.queuedAt,
    isWaiting: seat.isWaiting,
    pick: isIn ? known.pick : null,
    publishedPick: isIn ? known.publishedPick : null,
    seatChangedAt: isIn ? known.seatChangedAt : null,
  };
}
