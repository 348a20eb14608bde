import { type Hundredths, toHundredths } from "../hundredths.ts";
import type { Entry, NewEntry } from "./entry.ts";
import { limitKeys } from "./plan-limits.ts";

/** What one member is to have for an event, in all. */
export type Claim = {
  readonly memberId: number;
  readonly amount: Hundredths;
  /** Code of the attendance result. */
  readonly reason: string;
};

export type Payment = {
  readonly eventId: number;
  /** 1 for the first settling of the event, 2 for the next. */
  readonly settlementNumber: number;
  readonly effectiveAt: Temporal.Instant;
};

/** What was paid for the event, or cut and filled beside it, and is not undone. */
export type StandingEntry = Pick<
  Entry,
  "entryId" | "memberId" | "kind" | "amount" | "reason" | "idempotencyKey"
> & {
  /** Whom the row names: somebody else than `memberId` once both turned out to be one person. */
  readonly writtenForMemberId: number;
};

/**
 * The rows that bring what was paid to what is due: nothing where both agree, else the old row undone and a new one. Pay is
 * compared with pay: what a limit made of it stays and goes with its row. Settling again without a change therefore writes
 * nothing.
 */
export function planPayment(
  payment: Payment,
  due: readonly Claim[],
  standing: readonly StandingEntry[],
): readonly NewEntry[] {
  const dueOf = new Map(due.map(({ memberId, amount }) => [memberId, amount]));
  const paid = standing.filter(({ kind }) => kind === "event");
  const right = new Map(
    paid
      .filter(({ memberId, amount }) => dueOf.get(memberId) === amount)
      .map((entry) => [entry.memberId, entry]),
  );
  const wrong = paid
    .filter((entry) => right.get(entry.memberId) !== entry)
    .flatMap((entry) => [entry, ...limitsOfRow(entry, standing)]);
  const missing = due.filter(({ memberId, amount }) => amount !== 0 && !right.has(memberId));
  return [...wrong.map((entry) => undo(payment, entry)), ...missing.map((claim) => pay(payment, claim))];
}

function limitsOfRow({ idempotencyKey }: StandingEntry, standing: readonly StandingEntry[]) {
  const keys = limitKeys(idempotencyKey);
  return standing.filter((entry) => entry.kind === "limit" && entry.idempotencyKey.startsWith(keys));
}

function pay(
  { eventId, settlementNumber, effectiveAt }: Payment,
  { memberId, amount, reason }: Claim,
): NewEntry {
  const idempotencyKey = `event:${eventId}:${settlementNumber}:pay:${memberId}`;
  return {
    memberId,
    kind: "event",
    amount,
    reason,
    eventId,
    reversesEntryId: null,
    effectiveAt,
    idempotencyKey,
  };
}

function undo({ eventId, settlementNumber, effectiveAt }: Payment, entry: StandingEntry): NewEntry {
  return {
    memberId: entry.writtenForMemberId,
    kind: "reversal",
    amount: toHundredths(-entry.amount),
    reason: entry.reason,
    eventId,
    reversesEntryId: entry.entryId,
    effectiveAt,
    idempotencyKey: `event:${eventId}:${settlementNumber}:undo:${entry.entryId}`,
  };
}
