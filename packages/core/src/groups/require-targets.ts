import { Refusal } from "../refusal.ts";
import type { RoleTargets } from "./static.ts";

/** Nobody can want more people than there are seats. */
export function requireTargets(targets: RoleTargets, limit: number): void {
  const wanted = Object.values(targets).reduce((sum, count) => sum + count, 0);
  if (wanted > limit) throw new Refusal("groups.tooManyWanted", { wanted, limit });
}
