import { Refusal } from "../../refusal.ts";
import type { Pool } from "../entry.ts";
import { type PoolRules, poolRules, rulesOf, usualPoolRules } from "../pool-rules.ts";
import type { ChangePoolInput } from "./pools.input.ts";

/** More than this nobody finds anything in. */
export const mostPools = 10;

/** Pools that people know by name: gear points stand beside efforts, never alone. */
export function isOwnPool({ gearOfPoolId }: Pick<Pool, "gearOfPoolId">): boolean {
  return gearOfPoolId === null;
}

/** Pools that something can still be written to. */
export function isOpenPool(pool: Pick<Pool, "gearOfPoolId" | "closedAt">): boolean {
  return isOwnPool(pool) && pool.closedAt === null;
}

/** Of two pools of one name nobody knew which is meant. */
export function requireFreePoolName(
  name: string,
  others: readonly Pick<Pool, "name" | "gearOfPoolId">[],
): void {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase();
  if (others.some((pool) => isOwnPool(pool) && fold(pool.name) === fold(name)))
    throw new Refusal("dkp.poolNameTaken", { name });
}

type Known = {
  readonly pool: Pool;
  /** Whether anything was ever written to it, or to its gear points. */
  readonly hasHistory: boolean;
};

/**
 * The pool with these changes. Another system would give another meaning to what was written, so it
 * comes before the first row. Where points only change hands no rule makes any or takes any away.
 */
export function changePool(
  { pool, hasHistory }: Known,
  { name = pool.name, system = pool.system, rules }: ChangePoolInput,
): Pool {
  if (pool.closedAt !== null) throw new Refusal("dkp.poolClosed", { name: pool.name });
  if (system !== pool.system && hasHistory) throw new Refusal("dkp.poolHasHistory", { name: pool.name });
  const changedRules = system === pool.system ? pool.changedRules : {};
  const given = Object.entries(rules ?? {}).filter(([, value]) => value !== undefined);
  const wanted = poolRules.parse({ ...rulesOf({ system, changedRules }), ...Object.fromEntries(given) });
  const differing = system === "zero-sum" ? {} : differingRules(wanted, usualPoolRules[system]);
  return { ...pool, name, system, changedRules: differing };
}

function differingRules(rules: PoolRules, usual: PoolRules): Partial<PoolRules> {
  const usualOf = new Map(Object.entries(usual).map(([rule, value]) => [rule, write(value)]));
  return Object.fromEntries(
    Object.entries(rules).filter(([rule, value]) => usualOf.get(rule) !== write(value)),
  );
}

/** Rules that an officer changed, such as `hardCap=50000`, as the audit keeps them. */
export function describeRules(changedRules: Partial<PoolRules>): readonly string[] {
  return Object.entries(changedRules).map(([rule, value]) => `${rule}=${write(value)}`);
}

function write(value: unknown): string {
  return value !== null && typeof value === "object"
    ? Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([part, of]) => `${part}:${String(of)}`)
        .join(" ")
    : String(value);
}
