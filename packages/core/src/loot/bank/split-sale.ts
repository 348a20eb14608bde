/** How what a drop was sold for is shared: by what each attended, in equal parts, or not at all. */
export const saleSplits = ["attendance", "equally", "bank"] as const;

export type SaleSplit = (typeof saleSplits)[number];

/** Somebody who may get a part, and what counts of the person: credit in percent. In equal parts only who has any counts. */
export type Sharer = { readonly memberId: number; readonly creditPercent: number };

export type Payout = { readonly memberId: number; readonly amount: number };

export type SplitSale = { readonly payouts: readonly Payout[]; readonly toBank: number };

type Sale = {
  /** In the smallest coin of the game, which no part is smaller than. */
  readonly price: number;
  readonly split: SaleSplit;
  /** What the bank keeps first, in percent of the price. */
  readonly bankPercent: number;
};

/**
 * Parts of a price that add up to it exactly. What is left after rounding down goes to the largest remainders, ties by member;
 * what nobody is there for stays in the bank.
 */
export function splitSale({ price, split, bankPercent }: Sale, sharers: readonly Sharer[]): SplitSale {
  const counted = split === "bank" ? [] : weigh(sharers, split);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { payouts: [], toBank: price };
  const kept = Math.floor((price * bankPercent) / 100);
  const shared = price - kept;
  const parts = counted.map(({ memberId, weight }) => {
    const amount = Math.floor((shared * weight) / total);
    return { memberId, amount, remainder: shared * weight - amount * total };
  });
  const rest = shared - parts.reduce((sum, { amount }) => sum + amount, 0);
  const first = parts.toSorted((a, b) => b.remainder - a.remainder || a.memberId - b.memberId);
  const luckier = new Set(first.slice(0, rest).map(({ memberId }) => memberId));
  const payouts = parts
    .map(({ memberId, amount }) => ({ memberId, amount: amount + (luckier.has(memberId) ? 1 : 0) }))
    .filter(({ amount }) => amount > 0);
  return { payouts, toBank: kept };
}

type Weighed = { readonly memberId: number; readonly weight: number };

function weigh(sharers: readonly Sharer[], split: SaleSplit): readonly Weighed[] {
  return sharers
    .filter(({ creditPercent }) => creditPercent > 0)
    .map(({ memberId, creditPercent }) => ({ memberId, weight: split === "equally" ? 1 : creditPercent }))
    .toSorted((a, b) => a.memberId - b.memberId);
}
