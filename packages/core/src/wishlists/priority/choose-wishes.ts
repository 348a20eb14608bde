import { interestCell } from "./read-cell.ts";
import type { Rules } from "./rule-set.ts";

type CountedFor = { readonly memberId: number; readonly interest: string; readonly rank: number };

/** Of several wishes of one member for one item the one that stands best by the rules: the more urgent interest, then the rank. */
export function chooseWishes<Wish extends CountedFor>(
  { criteria }: Pick<Rules, "criteria">,
  wishes: readonly Wish[],
): readonly Wish[] {
  const order = criteria.find(({ kind }) => kind === "interest");
  const urgency = ({ interest }: Wish) =>
    (order?.kind === "interest" ? interestCell(order.order, interest).band : null) ?? 0;
  const ofMember = Map.groupBy(wishes, ({ memberId }) => memberId);
  return [...ofMember.values()].flatMap((own) =>
    own.toSorted((one, other) => urgency(one) - urgency(other) || one.rank - other.rank).slice(0, 1),
  );
}
