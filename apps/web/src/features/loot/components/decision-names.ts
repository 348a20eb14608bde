import { isLive } from "@guildhall/core/loot";
import type { DecisionPageView } from "../decision.loaders.ts";

/** Names of everybody in a decision, by their numbers. */
export function namesOf({ people }: Pick<DecisionPageView, "people">): (memberId: number) => string {
  const names = new Map(people.map(({ memberId, name }) => [memberId, name]));
  return (memberId) => names.get(memberId) ?? "";
}

/** What became of the drop for somebody; undefined for whom it was never offered. */
export function stateOf({ awards }: Pick<DecisionPageView, "awards">, memberId: number) {
  return awards.findLast((award) => award.memberId === memberId)?.state;
}

type Award = DecisionPageView["awards"][number];

/** To whom the drop is offered or given, with the name. */
export type StandingAward = Award & { readonly member: DecisionPageView["people"][number] | null };

/** The award that stands; undefined where nobody has the drop or thinks about it. */
export function standingAwardOf({
  awards,
  people,
}: Pick<DecisionPageView, "awards" | "people">): StandingAward | undefined {
  const award = awards.findLast(({ state }) => isLive(state));
  return award && { ...award, member: people.find(({ memberId }) => memberId === award.memberId) ?? null };
}
