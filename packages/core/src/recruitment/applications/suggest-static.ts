import type { Role } from "../../games/index.ts";
import type { RoleTargets } from "../../groups/index.ts";

type Candidate = {
  readonly staticId: number;
  readonly targets: RoleTargets;
  /** What its regulars play. */
  readonly regulars: readonly { readonly role: Role | null }[];
};

/** A static that misses what somebody plays, and how much of it. */
export type StaticSuggestion = {
  readonly staticId: number;
  readonly role: Role;
  readonly have: number;
  readonly want: number;
};

/** The static with the fewest regulars among those that miss the role; the one that was there first, of equal ones. */
export function suggestStatic(statics: readonly Candidate[], role: Role | null): StaticSuggestion | null {
  const missing = statics.flatMap(({ staticId, targets, regulars }) => {
    const have = regulars.filter((regular) => regular.role === role).length;
    const want = role === null ? 0 : (targets[role] ?? 0);
    return role !== null && have < want ? [{ staticId, role, have, want, size: regulars.length }] : [];
  });
  const [found] = missing.toSorted((one, other) => one.size - other.size || one.staticId - other.staticId);
  if (!found) return null;
  const { size: _compared, ...suggestion } = found;
  return suggestion;
}
