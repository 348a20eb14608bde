import {
  hasSeatLimits,
  isSeatFree,
  type PlayedAs,
  type SeatLimits,
  type SeatTaker,
  wantsSeat,
} from "./seats.ts";
import type { Answer } from "./sign-up.ts";

/** What a sign-up says of a seat. */
export type Seat = PlayedAs & Pick<SeatTaker, "queuedAt" | "isWaiting"> & { readonly answer: Answer };

export type SeatRenewal = {
  readonly limits: SeatLimits;
  /** Those who have a seat, without the person. */
  readonly seated: readonly PlayedAs[];
  readonly now: Temporal.Instant;
};

/**
 * What becomes of somebody's seat by another answer or role. Coming and Late are one seat. Another role keeps the seat where
 * that role has one free, and else stands at the end of its line. Whoever gave up the seat begins anew.
 */
export function renewSeat(
  known: Seat | undefined,
  wish: PlayedAs & { readonly answer: Answer },
  { limits, seated, now }: SeatRenewal,
): Seat {
  if (!wantsSeat(wish.answer)) return { ...wish, queuedAt: now, isWaiting: false };
  const hadSeat = known !== undefined && wantsSeat(known.answer);
  const isSame = known?.role === wish.role && known.classKey === wish.classKey;
  if (hadSeat && isSame) return { ...known, ...wish };
  const keepsSeat = hadSeat && !known.isWaiting && isSeatFree(limits, seated, wish);
  if (keepsSeat) return { ...known, ...wish };
  return { ...wish, queuedAt: now, isWaiting: hasSeatLimits(limits) };
}
