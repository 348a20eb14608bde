import type { GameProfile } from "../games/index.ts";

/** A rank as a game has it; its word is at `settings.games.ranks`. */
export type ProposedRank = { readonly key: string; readonly seats: number | null };

/** The ranks that the game has, from the highest. In every game one person leads a guild. */
export function proposeRanks({ ranks }: Pick<GameProfile, "ranks">): readonly ProposedRank[] {
  return ranks.map((key, index) => ({ key, seats: index === 0 ? 1 : null }));
}
