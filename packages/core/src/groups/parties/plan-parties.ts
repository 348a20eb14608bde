import type { GameProfile, PartyShape } from "../../games/index.ts";
import { partySizes } from "../balancing/index.ts";
import type { NamedParty, PartySetting } from "./party-draft.ts";

/** Size of parties in a game that knows none. */
const usualSize = 5;

/** Most parties of one event. */
export const mostParties = 120;

type Wanted = {
  /** How many want to play. */
  readonly playerCount: number;
  /** Shape of the game's parties; the first one when it is left out. */
  readonly shapeKey?: string | undefined;
  /** People per party; that of the game when it is left out. */
  readonly size?: number | undefined;
};

/**
 * As many parties as that many people fill. Who is left over fills one more when it is enough for the smallest party there
 * is, and sits out otherwise.
 */
export function planParties(
  { partySize, partyShapes }: Pick<GameProfile, "partySize" | "partyShapes">,
  { playerCount, shapeKey, size = partySize ?? usualSize }: Wanted,
): PartySetting {
  const shape = partyShapes.find(({ key }) => key === shapeKey) ?? partyShapes[0];
  const seats = shape && seatCount(shape.seats) <= size ? shape.seats : [];
  const rest = playerCount % size;
  const full = Math.floor(playerCount / size) + (rest >= Math.min(partySizes.min, size) ? 1 : 0);
  const count = Math.min(Math.max(full, 1), mostParties);
  return {
    parties: Array.from({ length: count }, (_, index) => planParty(`${index + 1}`, { size, seats })),
    together: [],
    apart: [],
    aim: "balanced",
    keepsStatics: true,
  };
}

/** One more party, of a key that no other one has. */
export function addParty(parties: readonly NamedParty[]): readonly NamedParty[] {
  const last = parties.at(-1);
  const key = Math.max(0, ...parties.map(({ partyKey }) => Number(partyKey) || 0)) + 1;
  return [...parties, planParty(`${key}`, last ?? { size: usualSize, seats: [] })];
}

function planParty(partyKey: string, { size, seats }: Pick<NamedParty, "size" | "seats">): NamedParty {
  return { partyKey, name: null, size, seats, houseId: null, wantsLeader: true };
}

export function seatCount(seats: PartyShape["seats"]): number {
  return seats.reduce((sum, { count }) => sum + count, 0);
}
