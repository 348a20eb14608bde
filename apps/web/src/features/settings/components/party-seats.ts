import type { GameProfile, PartyShape, Role } from "@guildhall/core/games";
import { isSameRoles } from "./class-roles.ts";

/** Seats of a party that the same roles may take, as their row holds them while somebody edits it. */
export type SeatRow = {
  /** Stays while the row is edited. */
  readonly rowId: string;
  readonly count: string;
  readonly roles: readonly Role[];
};

/** Seats that somebody has in hand, by the key of the shape. */
export type PartySeats = Readonly<Record<string, readonly SeatRow[]>>;

type Seats = PartyShape["seats"];

export function seatRowsOf({ key, seats }: PartyShape, draft: PartySeats): readonly SeatRow[] {
  return draft[key] ?? toSeatRows(seats);
}

export function toSeatRows(seats: Seats): readonly SeatRow[] {
  return seats.map(({ count, roles }, index) => ({
    rowId: `seat-${index + 1}`,
    count: String(count),
    roles,
  }));
}

export function newSeatRow(rows: readonly SeatRow[]): SeatRow {
  const taken = new Set(rows.map(({ rowId }) => rowId));
  let number = 1;
  while (taken.has(`new-${number}`)) number += 1;
  return { rowId: `new-${number}`, count: "1", roles: [] };
}

/** What the rows say; undefined when a number or a role is missing. */
export function readSeatRows(rows: readonly SeatRow[]): Seats | undefined {
  const seats = rows.map(({ count, roles }) => ({ count: Number(count), roles }));
  const isRead = seats.every(({ count, roles }) => Number.isInteger(count) && count >= 1 && roles.length > 0);
  return seats.length > 0 && isRead ? seats : undefined;
}

/** How many the party has by these rows. What is no number counts for nobody. */
export function countSeats(rows: readonly SeatRow[]): number {
  return rows.reduce((sum, { count }) => sum + (Number.isInteger(Number(count)) ? Number(count) : 0), 0);
}

/** Whether a party can be filled so: the game says how many it has. */
export function isFull(rows: readonly SeatRow[], partySize: number | null): boolean {
  return readSeatRows(rows) !== undefined && (partySize === null || countSeats(rows) === partySize);
}

/** The shapes that are filled otherwise than is stored; without seats where they cannot be. */
export function listChangedShapes({ partyShapes, partySize }: GameProfile, draft: PartySeats) {
  return partyShapes.flatMap((shape) => {
    const rows = seatRowsOf(shape, draft);
    const after = isFull(rows, partySize) ? readSeatRows(rows) : undefined;
    return after && isSameSeats(shape.seats, after) ? [] : [{ shape, after }];
  });
}

export function isSameSeats(one: Seats, other: Seats): boolean {
  const isSame = (seat: Seats[number], index: number) =>
    seat.count === other[index]?.count && isSameRoles(seat.roles, other[index].roles);
  return one.length === other.length && one.every(isSame);
}
