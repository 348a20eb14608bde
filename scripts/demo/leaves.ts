/** A leave as it is when the demo begins; days are counted from then. */
export type LeavePlan = ({ readonly username: string } | { readonly unlinked: string }) & {
  readonly first: number;
  /** Left out: until further notice. */
  readonly last?: number;
  readonly reason: string;
  readonly isShared?: boolean;
  /** The person's own, where it is not the guild's. */
  readonly zone?: string;
};

export const nightwatchLeaves: readonly LeavePlan[] = [
  { username: "zolwik", first: 0, last: 5, reason: "Grypa" },
  { username: "layth.h", first: 0, reason: "Exams, back when they are over" },
  { username: "rook.s", first: 0, last: 2, reason: "Moving house", isShared: true },
  { username: "sakura.m", first: 1, last: 4, reason: "出張", zone: "Asia/Tokyo" },
  { username: "calder.t", first: 2, last: 9, reason: "Night shifts" },
  { username: "octavie", first: 3, last: 16, reason: "Vacances en Bretagne", isShared: true },
  { username: "vittoria.n", first: 10, last: 24, reason: "Wedding, mine!", isShared: true },
  { unlinked: "Oldwin", first: 0, reason: "Told us in the game: no internet until the move" },
];

export const emberCourtLeaves: readonly LeavePlan[] = [
  { username: "iskra", first: 1, last: 6, reason: "Hiking", isShared: true },
];
