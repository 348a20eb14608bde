import type { Standing } from "@guildhall/db/dkp";

export type Placed = Standing & {
  /** 1 for the highest balance; equal balances share a place. */
  readonly place: number;
};

/** Numbers standings that are in their order. */
export function addPlaces(standings: readonly Standing[]): readonly Placed[] {
  let place = 0;
  return standings.map((standing, index) => {
    if (standing.balance !== standings[index - 1]?.balance) place = index + 1;
    return { ...standing, place };
  });
}
