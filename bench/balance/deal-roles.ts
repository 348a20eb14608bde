import type { BalancingInput, DraftPlace, PartyPlan, Player } from "@guildhall/core/groups";

/**
 * What bots do without a search: statics first, each into the next party; then party after party the strongest of each wanted role
 * and the strongest of the rest, until it is full.
 */
export function dealRoles({ players, parties }: BalancingInput): readonly DraftPlace[] {
  const free = players.toSorted((one, other) => powerOf(other) - powerOf(one));
  const made = parties.map((plan): Made => ({ plan, people: [] }));
  const statics = Map.groupBy(players, ({ staticId }) => staticId);
  statics.delete(null);
  for (const [index, people] of [...statics.values()].entries())
    for (const player of people) take(free, made[index % made.length]?.people ?? [], (own) => own === player);
  for (const party of made) fill(free, party);
  return made.flatMap(({ plan, people }) =>
    people.map(({ memberId, builds }) => ({
      memberId,
      partyKey: plan.partyKey,
      buildId: builds[0]?.buildId ?? null,
    })),
  );
}

type Made = { readonly plan: PartyPlan; readonly people: Player[] };

function fill(free: Player[], { plan, people }: Made): void {
  for (const { count, roles } of plan.seats)
    for (let seat = 0; seat < count && people.length < plan.size; seat++)
      take(free, people, ({ builds }) => builds.some(({ role }) => roles.includes(role)));
  while (free.length > 0 && people.length < plan.size) take(free, people, () => true);
}

/** The first who fits goes from the one list to the other. */
function take(free: Player[], people: Player[], fits: (player: Player) => boolean): void {
  const index = free.findIndex(fits);
  if (index >= 0) people.push(...free.splice(index, 1));
}

function powerOf({ builds }: Player): number {
  return builds[0]?.power ?? 0;
}
