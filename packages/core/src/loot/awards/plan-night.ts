import {
  type Candidate,
  overrideRanking,
  type Ranking,
  type Rules,
  rankCandidates,
  winnerOf,
} from "../../wishlists/index.ts";
import type { NightChoice } from "./awards.input.ts";

/** Somebody who wants a drop, and how many of it; null for somebody whom only an officer named. */
export type NightWisher = { readonly candidate: Candidate; readonly quantity: number | null };

/** A drop that waits to be given. */
export type NightDrop = {
  readonly dropId: number;
  readonly itemId: number;
  readonly weight: number;
  readonly droppedAt: Temporal.Instant;
  readonly wishers: readonly NightWisher[];
};

export type Night = {
  readonly drops: readonly NightDrop[];
  readonly rules: Rules;
  readonly choices: readonly NightChoice[];
  readonly now: Temporal.Instant;
};

/** Whom a drop goes to, and by what; nobody where nobody is let in, or an officer leaves it for later. */
export type NightLine = {
  readonly dropId: number;
  readonly memberId: number | null;
  readonly ranking: Ranking;
  /** Whether an officer said so. */
  readonly isChosen: boolean;
};

/** Of an award that is only planned. */
const notWritten = 0;

/**
 * Winners of all drops of an event, one after the other: what somebody gets counts for the next one, as weight, as something
 * heavy just taken, and as a wish that is fulfilled. The heaviest come first, then as they fell.
 */
export function planNight({ drops, rules, choices, now }: Night): readonly NightLine[] {
  const choiceOf = new Map(choices.map(({ dropId, memberId }) => [dropId, memberId]));
  const won: { readonly memberId: number; readonly drop: NightDrop }[] = [];
  return drops.toSorted(compareDrops).map((drop) => {
    const chosen = choiceOf.get(drop.dropId);
    const candidates = drop.wishers
      .filter((wisher) => isOpenFor(wisher, drop) || wisher.candidate.memberId === chosen)
      .map(({ candidate }) => ({ ...candidate, taken: [...candidate.taken, ...takenTonight(candidate)] }));
    const ranking = rankChosen(rankCandidates(rules, candidates, now), chosen);
    const memberId = chosen === null ? null : winnerOf(ranking);
    if (memberId !== null) won.push({ memberId, drop });
    return { dropId: drop.dropId, memberId, ranking, isChosen: chosen !== undefined };
  });

  function isOpenFor({ candidate, quantity }: NightWisher, { itemId }: NightDrop): boolean {
    const got = won.filter(({ memberId, drop }) => memberId === candidate.memberId && drop.itemId === itemId);
    return quantity !== null && got.length < quantity;
  }

  function takenTonight({ memberId }: Candidate): Candidate["taken"] {
    return won
      .filter((one) => one.memberId === memberId)
      .map(({ drop: { itemId, weight } }) => ({ awardId: notWritten, itemId, weight, takenAt: now }));
  }
}

function rankChosen(ranking: Ranking, chosen: number | null | undefined): Ranking {
  return typeof chosen === "number" ? overrideRanking(ranking, chosen) : ranking;
}

function compareDrops(one: NightDrop, other: NightDrop): number {
  return (
    other.weight - one.weight ||
    Temporal.Instant.compare(one.droppedAt, other.droppedAt) ||
    one.dropId - other.dropId
  );
}
