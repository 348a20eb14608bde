import type { Cell } from "./ranking.ts";
import { isMoreBetter } from "./read-cell.ts";
import type { Criterion } from "./rule-set.ts";

type Cells = readonly Cell[];

/** Below zero when the first is better. The same band is level, whatever the values in it. */
function compareCells(criterion: Criterion, one: Cell, other: Cell): number {
  if (one.band !== null && other.band !== null) return one.band - other.band;
  if (one.value === null || other.value === null)
    return Number(one.value === null) - Number(other.value === null);
  const difference = Number(one.value) - Number(other.value);
  return isMoreBetter(criterion) ? -difference : difference;
}

/** The first criterion in which two people differ; undefined while they are level in all. */
export function findDeciding(criteria: readonly Criterion[], one: Cells, other: Cells): number | undefined {
  const deciding = criteria.findIndex((criterion, index) => compareAt(criterion, index, [one, other]) !== 0);
  return deciding === -1 ? undefined : deciding;
}

/** Below zero when the first stands before the other. */
export function comparePeople(criteria: readonly Criterion[], one: Cells, other: Cells): number {
  const deciding = findDeciding(criteria, one, other);
  const criterion = deciding === undefined ? undefined : criteria[deciding];
  return criterion === undefined || deciding === undefined ? 0 : compareAt(criterion, deciding, [one, other]);
}

function compareAt(criterion: Criterion, index: number, [one, other]: readonly [Cells, Cells]): number {
  const [own, others] = [one[index], other[index]];
  return own && others ? compareCells(criterion, own, others) : 0;
}
