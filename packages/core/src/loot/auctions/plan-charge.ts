import { type NewEntry, shareAmount } from "../../dkp/index.ts";
import { type Hundredths, toHundredths } from "../../hundredths.ts";

export type Charge = {
  readonly awardId: number;
  readonly memberId: number;
  readonly price: Hundredths;
  /** Gear points are what somebody got: they grow by the price. */
  readonly isGear: boolean;
  /** Where points only change hands, who gets parts of the price; null elsewhere. */
  readonly sharerIds: readonly number[] | null;
  readonly at: Temporal.Instant;
};

/** What all keys of an award's rows begin with. */
const keysOf = (awardId: number) => `award:${awardId}:`;

export const chargeKeyOf = (awardId: number): string => `${keysOf(awardId)}charge`;

/** The rows by which a drop is paid. Where points only change hands and nobody is there to get them, it is free. */
export function planCharge(charge: Charge): readonly NewEntry[] {
  const { awardId, memberId, price, isGear, sharerIds, at } = charge;
  const others = sharerIds?.filter((sharerId) => sharerId !== memberId) ?? null;
  if (price === 0 || others?.length === 0) return [];
  const row = {
    memberId,
    kind: "award",
    amount: toHundredths(isGear ? price : -price),
    reason: "award",
    eventId: null,
    reversesEntryId: null,
    awardId,
    effectiveAt: at,
    idempotencyKey: chargeKeyOf(awardId),
  } as const satisfies NewEntry;
  const shares = shareAmount(price, others ?? []).map((share) => ({
    ...row,
    ...share,
    kind: "share" as const,
    idempotencyKey: `${keysOf(awardId)}share:${share.memberId}`,
  }));
  return [row, ...shares];
}

type Paid = Pick<NewEntry, "memberId" | "amount" | "reason"> & { readonly entryId: number };

/** The rows that take back what was paid for a drop, to the hundredth. */
export function planPayBack(
  awardId: number,
  paid: readonly Paid[],
  at: Temporal.Instant,
): readonly NewEntry[] {
  return paid.map(({ entryId, memberId, amount, reason }) => ({
    memberId,
    kind: "reversal",
    amount: toHundredths(-amount),
    reason,
    eventId: null,
    reversesEntryId: entryId,
    awardId,
    effectiveAt: at,
    idempotencyKey: `${keysOf(awardId)}back:${entryId}`,
  }));
}
