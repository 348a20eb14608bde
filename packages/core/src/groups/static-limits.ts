import type { GameProfile } from "../games/index.ts";

/** Where the game has no parties of its own. */
const mostWithoutParties = 40;

/** How many regulars a static may have: as many as fight as one party. As many again may be substitutes. */
export function findStaticSize({ partySize }: Pick<GameProfile, "partySize">): number {
  return partySize ?? mostWithoutParties;
}
