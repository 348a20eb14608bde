import type { Carry } from "./plan-season-end.ts";

/** A stretch of a guild's time. The one without an end runs. */
export type Season = {
  readonly seasonId: number;
  readonly number: number;
  /** As officers call it; null without a name. */
  readonly name: string | null;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  /** What went over into the next one; null while it runs. */
  readonly carry: Carry | null;
};

/** How long a season's end can be taken back. */
export const seasonUndoDays = 7;

/** Until when its end can be taken back; null while it runs. */
export function seasonUndoUntil({ endedAt }: Pick<Season, "endedAt">): Temporal.Instant | null {
  return endedAt?.add({ hours: 24 * seasonUndoDays }) ?? null;
}

export function canUndoSeasonEnd(season: Pick<Season, "endedAt">, now: Temporal.Instant): boolean {
  const until = seasonUndoUntil(season);
  return until !== null && Temporal.Instant.compare(now, until) <= 0;
}
