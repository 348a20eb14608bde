import type { Standing } from "@guildhall/db/dkp";

/** 1 for the first; equal ones share a place. */
type Place = { readonly place: number };

export type Placed = Standing & Place;

/** Numbers rows that are in their order, which is by balance where nothing else is said. */
export function addPlaces<Row extends Pick<Standing, "balance">>(
  rows: readonly Row[],
  weightOf: (row: Row) => number = ({ balance }) => balance,
): readonly (Row & Place)[] {
  let place = 0;
  let last: number | undefined;
  return rows.map((row, index) => {
    const weight = weightOf(row);
    if (weight !== last) place = index + 1;
    last = weight;
    return { ...row, place };
  });
}
