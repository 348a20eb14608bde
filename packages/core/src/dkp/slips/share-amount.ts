import { type Hundredths, toHundredths } from "../../hundredths.ts";

export type Share = { readonly memberId: number; readonly amount: Hundredths };

/**
 * An amount in equal parts that add up to it exactly: what is left of a hundredth goes to the first by member id. Who would get
 * nothing gets no part.
 */
export function shareAmount(total: Hundredths, memberIds: readonly number[]): readonly Share[] {
  const ordered = [...new Set(memberIds)].toSorted((a, b) => a - b);
  if (ordered.length === 0) return [];
  const sign = Math.sign(total);
  const each = Math.floor(Math.abs(total) / ordered.length);
  const rest = Math.abs(total) - each * ordered.length;
  return ordered
    .map((memberId, index) => ({
      memberId,
      amount: toHundredths(sign * (each + (index < rest ? 1 : 0))),
    }))
    .filter(({ amount }) => amount !== 0);
}
