import { listParties, type Seating, sit, suits } from "./seating.ts";
import { roleIndex, wantSeats } from "./wanted-seats.ts";

/** The seats with the fewest roles first, party after party from the weakest; other builds only for what then is missing. */
export function seatRoles(seating: Seating, order: readonly number[]): void {
  const { parties } = seating.model.input;
  const kinds = parties.flatMap((party, place) =>
    wantSeats(party, seating.model.sizes[place]!).map(({ count, roles }) => ({
      place,
      count,
      roles: roles.map(roleIndex),
    })),
  );
  const scarce = kinds.toSorted((one, other) => one.roles.length - other.roles.length);
  for (const isPreferred of [true, false])
    for (const kind of scarce.toSorted(byStrength(seating)))
      seatKind(seating, { ...kind, isPreferred, order });
}

type Kind = {
  readonly place: number;
  readonly count: number;
  readonly roles: readonly number[];
  readonly isPreferred: boolean;
  readonly order: readonly number[];
};

function byStrength(
  seating: Seating,
): (one: Omit<Kind, "isPreferred" | "order">, other: typeof one) => number {
  const rank = new Map(listParties(seating).map((party, index) => [party, index]));
  return (one, other) =>
    one.roles.length - other.roles.length || rank.get(one.place)! - rank.get(other.place)!;
}

function seatKind(seating: Seating, { place, count, roles, isPreferred, order }: Kind): void {
  const { model, placeOf, buildOf } = seating;
  const plays = (person: number) => roles.includes(model.builds[person]![buildOf[person]!]!.role);
  const sitting = [...placeOf.keys()].filter((person) => placeOf[person] === place && plays(person)).length;
  for (let missing = count - sitting; missing > 0; missing--) {
    const person = order.find((one) => {
      if (placeOf[one] !== -1 || !suits(seating, [one], place)) return false;
      return isPreferred ? plays(one) : model.builds[one]!.some(({ role }) => roles.includes(role));
    });
    if (person === undefined) return;
    if (!isPreferred) buildOf[person] = model.builds[person]!.findIndex(({ role }) => roles.includes(role));
    sit(seating, person, place);
  }
}
