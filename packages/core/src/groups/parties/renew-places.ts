import type { Player } from "../balancing/index.ts";
import type { PartyPlace } from "./party-draft.ts";

/** Who plays now, with what they can play. */
type Playing = Pick<Player, "memberId" | "builds">;

/**
 * Places of those who play now. Who does not come any more has none, also if a hand placed them; who came since sits out until
 * parties are balanced again; and who cannot play the build any more plays the preferred one.
 */
export function renewPlaces(
  places: readonly PartyPlace[],
  players: readonly Playing[],
): readonly PartyPlace[] {
  const playing = new Map(players.map((player) => [player.memberId, player]));
  const known = new Set(places.map(({ memberId }) => memberId));
  const stay = places.flatMap((place) => {
    const player = playing.get(place.memberId);
    return player ? { ...place, ...playedBy(player, place.buildId) } : [];
  });
  const came = players
    .filter(({ memberId }) => !known.has(memberId))
    .map((player) => ({
      ...{ memberId: player.memberId, partyKey: null, isLeader: false, isLocked: false },
      ...playedBy(player, null),
    }));
  return [...stay, ...came];
}

function playedBy({ builds }: Playing, buildId: number | null): Pick<PartyPlace, "role" | "buildId"> {
  const build = builds.find((one) => one.buildId === buildId) ?? builds[0];
  return { role: build?.role ?? null, buildId: build?.buildId ?? null };
}
