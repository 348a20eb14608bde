import { type Hundredths, toHundredths } from "../hundredths.ts";
import type { EntryKind, NewEntry, Pool } from "./entry.ts";
import type { LimitReason } from "./limit-reason.ts";
import { rulesOf } from "./pool-rules.ts";

/** What of an account decides whether a row goes too far. */
export type LimitedAccount = {
  readonly balance: Hundredths;
  /** What the guild's week of the rows gave already, after what the rows themselves take back. */
  readonly earnedInWeek: Hundredths;
};

/** Kinds of rows that caps hold. All others are exact. */
export const cappedKinds: readonly EntryKind[] = ["event", "adjustment", "start", "share"];

const flooredKinds: readonly EntryKind[] = ["event", "adjustment"];

type Limits = {
  readonly floor: Hundredths | null;
  readonly hardCap: Hundredths | null;
  readonly weekCap: Hundredths | null;
};

const none: Limits = { floor: null, hardCap: null, weekCap: null };

/** Where points only change hands a limit would make or destroy some; gear points have no cap, and no less than none. */
export function limitsOf(pool: Pick<Pool, "system" | "changedRules" | "gearOfPoolId">): Limits {
  if (pool.system === "zero-sum") return none;
  return pool.gearOfPoolId === null ? rulesOf(pool) : { ...none, floor: toHundredths(0) };
}

/** Whether any of these rows could go too far: of the others nobody need know what the account holds. */
export function canGoTooFar(entries: readonly NewEntry[], { floor, hardCap, weekCap }: Limits): boolean {
  const hasCap = hardCap !== null || weekCap !== null;
  return entries.some((entry) => (hasCap && isGain(entry)) || (floor !== null && isLoss(entry)));
}

const isGain = ({ kind, amount }: NewEntry): boolean => amount > 0 && cappedKinds.includes(kind);

const isLoss = ({ kind, amount }: NewEntry): boolean => amount < 0 && flooredKinds.includes(kind);

type Case = {
  readonly limits: Limits;
  /** By the member whom a row names; somebody without a row yet is left out. */
  readonly accountOf: (memberId: number) => { readonly accountId: number } & LimitedAccount;
  /** Rows of one batch and so of one week, in their order. */
  readonly entries: readonly NewEntry[];
};

/**
 * The rows that keep others within the limits: what lies above a cap is taken, what is missing to the floor is given. A cap
 * takes at most what its row gave, the floor gives at most what its row took: who is beyond a limit already stays there.
 */
export function planLimits({ limits, accountOf, entries }: Case): readonly NewEntry[] {
  const accounts = new Map<number, { balance: number; earned: number }>();
  return entries.flatMap((entry) => {
    const { accountId, balance, earnedInWeek } = accountOf(entry.memberId);
    const account = accounts.get(accountId) ?? { balance, earned: earnedInWeek };
    accounts.set(accountId, account);
    return limited(entry, account, limits);
  });
}

type Running = { balance: number; earned: number };

function limited(entry: NewEntry, account: Running, limits: Limits): readonly NewEntry[] {
  const { balance, earned: earnedInWeek } = account;
  const cuts: readonly Cut[] =
    isGain(entry) || isLoss(entry) ? cutsOf({ amount: entry.amount, balance, earnedInWeek }, limits) : [];
  const kept = cuts.reduce<number>((sum, { amount }) => sum + amount, entry.amount);
  account.balance += kept;
  if (isGain(entry)) account.earned += kept;
  return cuts.map((cut) => limit(entry, cut));
}

type Change = { readonly amount: number; readonly balance: number; readonly earnedInWeek: number };

type Cut = { readonly reason: LimitReason; readonly amount: number };

/** What limits make of one change of an account: the cap of the week takes first, then that of the balance. */
export function cutsOf({ amount, balance, earnedInWeek }: Change, limits: Limits): readonly Cut[] {
  const { weekCap, hardCap, floor } = limits;
  const overWeek = excess(earnedInWeek + amount, weekCap, amount);
  const overHard = excess(balance + amount - overWeek, hardCap, amount - overWeek);
  const missing = floor === null ? 0 : Math.min(-amount, Math.max(0, floor - balance - amount));
  const cuts: readonly Cut[] =
    amount > 0
      ? [
          { reason: "weekCap", amount: -overWeek },
          { reason: "hardCap", amount: -overHard },
        ]
      : [{ reason: "floor", amount: missing }];
  return cuts.filter((cut) => cut.amount !== 0);
}

/** What the week's cap still lets an account gain; null without one. */
export function weekLeftOf(
  { weekCap }: Pick<Limits, "weekCap">,
  { earnedInWeek }: Pick<LimitedAccount, "earnedInWeek">,
): Hundredths | null {
  return weekCap === null ? null : toHundredths(Math.max(0, weekCap - earnedInWeek));
}

/** How much of a gain lies above a cap. */
function excess(reached: number, cap: Hundredths | null, gain: number): number {
  return cap === null ? 0 : Math.min(gain, Math.max(0, reached - cap));
}

function limit(entry: NewEntry, { reason, amount }: Cut): NewEntry {
  const idempotencyKey = `${limitKeys(entry.idempotencyKey)}${reason}`;
  return {
    ...entry,
    kind: "limit",
    amount: toHundredths(amount),
    reason,
    reversesEntryId: null,
    idempotencyKey,
  };
}

/** What the keys of the rows begin with that limit the row of this key. */
export function limitKeys(idempotencyKey: string): string {
  return `${idempotencyKey}:`;
}
