import type { SessionInView } from "../sessions.loaders.ts";
import type { Ranked } from "./ranking-card.tsx";

/** Who stands where in a session so far; null where nobody may know. Who waits for dice stands by nothing yet. */
export function standingOf({ standing, people, own }: SessionInView): Ranked | null {
  if (!standing) return null;
  const { ranking, throwsDice } = standing;
  const isOpen = (decidedBy: number | null) =>
    throwsDice && decidedBy !== null && ranking.criteria[decidedBy]?.kind === "roster";
  const places = ranking.places.map((place) =>
    isOpen(place.decidedBy) ? { ...place, decidedBy: null } : place,
  );
  return { ranking: { ...ranking, places }, people, awards: [], ownMemberId: own?.memberId ?? null };
}
