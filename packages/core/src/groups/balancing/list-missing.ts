import type { Role } from "../../games/index.ts";
import type { PartyPlan } from "./party-plan.ts";
import type { ProposedParty } from "./proposal.ts";
import { wantSeats } from "./wanted-seats.ts";

/** Wanted seats that nobody of a party fills, when as many as possible do (augmenting paths: Kuhn, 1955). */
export function listMissing(
  plan: Pick<PartyPlan, "seats">,
  people: readonly (Role | null)[],
): ProposedParty["missing"] {
  const wanted = wantSeats(plan, people.length);
  const seats = wanted.flatMap(({ count, roles }) => Array.from({ length: count }, () => roles));
  const sitterOf = new Map<number, number>();
  const missing = seats.filter((_, seat) => !findSitter({ seats, people, sitterOf }, seat, new Set()));
  return wanted
    .map(({ roles }) => ({ roles, count: missing.filter((own) => own === roles).length }))
    .filter(({ count }) => count > 0);
}

type Table = {
  readonly seats: readonly (readonly Role[])[];
  readonly people: readonly (Role | null)[];
  readonly sitterOf: Map<number, number>;
};

/** Whoever fits may sit down, if the one who sits there finds another seat. */
function findSitter({ seats, people, sitterOf }: Table, seat: number, asked: Set<number>): boolean {
  for (const [person, role] of people.entries()) {
    if (role === null || !seats[seat]!.includes(role) || asked.has(person)) continue;
    asked.add(person);
    const held = [...sitterOf].find(([, sitter]) => sitter === person)?.[0];
    if (held !== undefined && !findSitter({ seats, people, sitterOf }, held, asked)) continue;
    sitterOf.set(seat, person);
    return true;
  }
  return false;
}
