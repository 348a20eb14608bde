/** How much somebody got, and at how many events the person was. */
export type Share = { readonly memberId: number; readonly weight: number; readonly eventsAttended: number };

/** What everybody got for being there, and how evenly. */
export type Fairness = {
  /** Loot weight per ten events attended, the most first. */
  readonly people: readonly (Share & { readonly perTenEvents: number })[];
  /** From 0, everybody the same, towards 1, one has all. */
  readonly gini: number;
};

export function measureFairness(shares: readonly Share[]): Fairness {
  const people = shares
    .filter(({ eventsAttended }) => eventsAttended > 0)
    .map((share) => ({ ...share, perTenEvents: (share.weight * 10) / share.eventsAttended }))
    .toSorted((one, other) => other.perTenEvents - one.perTenEvents || one.memberId - other.memberId);
  return { people, gini: giniOf(people.map(({ perTenEvents }) => perTenEvents)) };
}

/** Something that was given, or would have been; null for what nobody would have got. */
export type Given = { readonly winnerId: number | null; readonly weight: number };

/** How evenly things came to people who were at so many events each. Who is not among them is left out. */
export function fairnessOf(given: readonly Given[], attended: ReadonlyMap<number, number>): Fairness {
  const weights = Map.groupBy(given, ({ winnerId }) => winnerId);
  return measureFairness(
    [...attended].map(([memberId, eventsAttended]) => ({
      memberId,
      eventsAttended,
      weight: (weights.get(memberId) ?? []).reduce((sum, { weight }) => sum + weight, 0),
    })),
  );
}

/** Half the mean difference between two people, in terms of the mean. Nobody having anything is even. */
export function giniOf(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const weighted = values
    .toSorted((one, other) => one - other)
    .reduce((sum, value, index) => sum + (2 * (index + 1) - values.length - 1) * value, 0);
  return weighted / (values.length * total);
}
