/** How much of a season's events somebody was part of: a whole one is 100, and the rule that it was settled by says what half of one is. */
export type SeasonPresence = { readonly memberId: number; readonly creditPercent: number };

/** Whoever was part of the most; several where they are level, and nobody where nobody came. */
export function findMostPresent<Presence extends SeasonPresence>(
  everybody: readonly Presence[],
): readonly Presence[] {
  const most = Math.max(0, ...everybody.map(({ creditPercent }) => creditPercent));
  return everybody.filter(({ creditPercent }) => creditPercent > 0 && creditPercent === most);
}
