import { toHundredths } from "../../hundredths.ts";
import type { Standing } from "../../members/index.ts";
import type { Candidate, KeptItem, WindowShare } from "./candidate.ts";

/** A candidate as a ranking keeps it, so that other rules can be tried on it later: moments are milliseconds since 1970. */
export type KeptCandidate = {
  readonly memberId: number;
  readonly standing: Standing;
  readonly joinedAt: number;
  readonly shares: readonly WindowShare[];
  readonly wasThere: boolean | null;
  readonly taken: readonly KeptItem[];
  readonly strikesUntil: readonly (number | null)[];
  readonly interest: string | null;
  readonly wishRank: number | null;
  readonly wishedAt: number | null;
  readonly tier: number | null;
  readonly points: number | null;
  readonly roll: number | null;
  readonly bid: number | null;
  readonly bidAt: number | null;
  readonly votes: number | null;
};

export function keepCandidate(candidate: Candidate): KeptCandidate {
  return {
    ...candidate,
    joinedAt: candidate.joinedAt.epochMilliseconds,
    taken: candidate.taken.map((item) => ({ ...item, takenAt: item.takenAt.epochMilliseconds })),
    strikesUntil: candidate.strikesUntil.map(toMilliseconds),
    wishedAt: toMilliseconds(candidate.wishedAt),
    bidAt: toMilliseconds(candidate.bidAt),
  };
}

export function readCandidate(kept: KeptCandidate): Candidate {
  return {
    ...kept,
    joinedAt: Temporal.Instant.fromEpochMilliseconds(kept.joinedAt),
    taken: kept.taken.map((item) => ({
      ...item,
      takenAt: Temporal.Instant.fromEpochMilliseconds(item.takenAt),
    })),
    strikesUntil: kept.strikesUntil.map(toInstant),
    wishedAt: toInstant(kept.wishedAt),
    bidAt: toInstant(kept.bidAt),
    points: kept.points === null ? null : toHundredths(kept.points),
    bid: kept.bid === null ? null : toHundredths(kept.bid),
  };
}

const toMilliseconds = (moment: Temporal.Instant | null) => moment?.epochMilliseconds ?? null;

const toInstant = (milliseconds: number | null) =>
  milliseconds === null ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds);
