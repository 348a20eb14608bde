import type { Explanation } from "./explanation.ts";
import type { Cell, Failure, Ranking } from "./ranking.ts";
import type { Criterion } from "./rule-set.ts";

/** What somebody may read of others. Own numbers are always the own to read. */
export type Sight = {
  /** Null for somebody who is in no ranking. */
  readonly viewerId: number | null;
  readonly seesPoints: boolean;
  readonly seesWishes: boolean;
  readonly seesStrikes: boolean;
};

/** A cell of which the band is told, and not the number. */
export type ShownCell = Cell & { readonly isHidden?: true };

type Shown<Row> = Omit<Row, "cells"> & { readonly cells: readonly ShownCell[] };

/** A ranking as somebody may read it: the order, and by what each place was decided, is everybody's. */
export type ShownRanking = Omit<Ranking, "candidates" | "places" | "outsiders"> & {
  readonly places: readonly Shown<Ranking["places"][number]>[];
  /** Without failures where the reason is between the person and the officers. */
  readonly outsiders: readonly Shown<Ranking["outsiders"][number]>[];
};

export function showRanking({ candidates: _kept, ...ranking }: Ranking, sight: Sight): ShownRanking {
  const show = (memberId: number, cells: readonly Cell[]) =>
    memberId === sight.viewerId ? cells : hideCells(ranking.criteria, cells, sight);
  return {
    ...ranking,
    places: ranking.places.map((place) => ({ ...place, cells: show(place.memberId, place.cells) })),
    outsiders: ranking.outsiders.map(({ memberId, cells, failures }) => ({
      memberId,
      cells: show(memberId, cells),
      failures: memberId === sight.viewerId ? failures : failures.filter((one) => isSeen(one, sight)),
    })),
  };
}

/** An explanation as somebody may read it who may read the own side of it. */
export function showExplanation(explanation: Explanation, sight: Sight): Explanation {
  if (explanation.winnerId === sight.viewerId) return explanation;
  return {
    ...explanation,
    lines: explanation.lines.map((line) => ({
      ...line,
      winners: isHidden(line.criterion, sight) ? hideCell(line.winners) : line.winners,
    })),
    // Without bands the least that would have been enough says what the other one had.
    flips: explanation.flips.filter(({ criterion: index }) => {
      const line = explanation.lines[index];
      return line === undefined || line.own.band !== null || !isHidden(line.criterion, sight);
    }),
  };
}

function isSeen({ code }: Failure, { seesStrikes, seesPoints }: Sight): boolean {
  return code === "strikes" ? seesStrikes : code !== "couldNotPay" || seesPoints;
}

function isHidden({ kind }: Criterion, { seesPoints, seesWishes }: Sight): boolean {
  if (kind === "points") return !seesPoints;
  return (kind === "wishRank" || kind === "wishedAt") && !seesWishes;
}

const hideCells = (criteria: readonly Criterion[], cells: readonly Cell[], sight: Sight) =>
  cells.map((cell, index): ShownCell => {
    const criterion = criteria[index];
    return criterion && isHidden(criterion, sight) ? hideCell(cell) : cell;
  });

const hideCell = ({ band }: Cell): ShownCell => ({ value: null, band, isHidden: true });
