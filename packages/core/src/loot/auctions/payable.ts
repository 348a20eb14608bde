import { type Pool, type PoolRules, rulesOf } from "../../dkp/index.ts";
import { type Hundredths, toHundredths } from "../../hundredths.ts";

type Spender = {
  readonly balance: Hundredths;
  /** What other sessions bind. */
  readonly heldElsewhere: Hundredths;
};

/** What somebody can spend: down to the floor of the pool, or to nothing where it has none. Never less than nothing. */
export function payableOf(
  pool: Pick<Pool, "system" | "changedRules">,
  { balance, heldElsewhere }: Spender,
): Hundredths {
  const { floor }: Pick<PoolRules, "floor"> = rulesOf(pool);
  return toHundredths(Math.max(0, balance - (floor ?? 0) - heldElsewhere));
}
