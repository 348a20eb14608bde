import { roles } from "../../games/index.ts";
import type { Arrangement } from "./arrangement.ts";
import type { Loss } from "./find-cheapest-exchanges.ts";
import type { PlacementReason } from "./reasons.ts";

/** Somebody in an arrangement, and what another place would cost. */
type Placed = { readonly person: number; readonly loss: Loss | undefined; readonly isLeader: boolean };

/** Why somebody sits where they sit: what is certain first, what was weighed after it. */
export function giveReasons(
  arrangement: Arrangement,
  { person, loss, isLeader }: Placed,
): readonly PlacementReason[] {
  const { model, placeOf, buildOf, roleOf } = arrangement;
  const { lock, builds } = model.input.players[person]!;
  const role = roles[roleOf[person]!];
  return [
    ...(lock ? [{ code: "byHand" } as const] : []),
    ...model.bondsOf[person]!.flatMap((bond) => giveBond(arrangement, person, bond)),
    ...(isLeader ? [{ code: "leads" } as const] : []),
    ...(buildOf[person]! > 0 && role ? [{ code: "otherBuild", role } as const] : []),
    ...(model.homeOf[person] === placeOf[person] ? [{ code: "stays" } as const] : []),
    ...(loss ? [{ code: "everyOtherPlaceCosts", ...loss } as const] : []),
    ...((builds[buildOf[person]!]?.power ?? null) === null ? [] : [givePower(arrangement, person)]),
  ];
}

function giveBond({ model, placeOf }: Arrangement, person: number, bond: number): readonly PlacementReason[] {
  const { staticId, members } = model.bonds[bond]!;
  const here = members.filter((member) => placeOf[member] === placeOf[person] && member !== person);
  if (staticId === null) {
    const memberIds = here.map((member) => model.input.players[member]!.memberId);
    return memberIds.length > 0 ? [{ code: "withFriends", memberIds }] : [];
  }
  return [{ code: here.length * 2 >= members.length ? "withStatic" : "apartFromStatic", staticId }];
}

function givePower({ model, placeOf, sums, deviationOf }: Arrangement, person: number): PlacementReason {
  const place = placeOf[person]!;
  const difference = Math.round(deviationOf[person]! - sums[place]! / model.sizes[place]!);
  return { code: "power", difference };
}

/** Why somebody sits out. */
export function giveBenchReasons(
  { model }: Arrangement,
  person: number,
  loss: Loss | undefined,
): readonly PlacementReason[] {
  const { lock, answer, satOutCount } = model.input.players[person]!;
  if (lock) return [{ code: "byHand" }];
  if (!model.mayBeIn[person]!.some((may, place) => may && place !== model.bench))
    return [{ code: "noSeatInHouse" }];
  return [
    ...(answer === "coming" ? [] : [{ code: answer }]),
    { code: "satOutLess", satOutCount },
    ...(loss ? [{ code: "everyOtherPlaceCosts", ...loss } as const] : []),
  ];
}
