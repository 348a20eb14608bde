import type { PlacementReason } from "@guildhall/core/groups";
import { button, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { PartiesView, PartyWork } from "@guildhall/use-cases/groups";
import { partiesView, type ShownSeat } from "./parties.view.ts";

export type WorkedParties = PartiesView & { readonly work: PartyWork };

/** The parties that officers work on: what they are worth, why people are where they are, and a button that publishes. */
export function partyWorkView(t: Translate, view: WorkedParties, publishId: string): MessageView {
  const { work } = view;
  const { rating, parties, bench } = work.proposal;
  const lines = [
    work.isPlain && t("groups.parties.plain"),
    t("groups.parties.score", { score: rounded(rating.score), bound: rounded(rating.bound) }),
    ...tellGoals(t, work),
    tellReasons(
      t,
      parties.flatMap(({ seats }) => seats),
    ),
    bench.length > 0 && t("groups.parties.benchWhy", { reasons: tellReasons(t, bench) }),
    t("groups.parties.unpublished", { count: work.unpublished.length }),
  ];
  return {
    content: lines.filter(Boolean).join("\n"),
    ...partiesView(t, { ...view.event, ...namedParties(view) }),
    components: [row(button(publishId, { label: t("groups.parties.publish"), style: "success" }))],
  };
}

function namedParties({ players, work: { setting, places } }: WorkedParties) {
  const names = new Map(players.map(({ memberId, name }) => [memberId, name]));
  const seatsIn = (key: string | null): readonly ShownSeat[] =>
    places
      .filter(({ partyKey }) => partyKey === key)
      .map(({ memberId, role, isLeader }) => ({ name: names.get(memberId) ?? "", role, isLeader }));
  const parties = setting.parties.map((party) => ({ ...party, seats: seatsIn(party.partyKey) }));
  return { parties, bench: seatsIn(null) };
}

/** What is counted of the goals that are not wholly reached, beside the least that is possible. */
function tellGoals(t: Translate, { proposal }: PartyWork): readonly string[] {
  const missed = proposal.rating.goals.filter(({ amount }) => amount > 0);
  return missed.map(({ goal, amount, least }) => {
    const values = { amount: rounded(amount), least: rounded(least) };
    return t("groups.parties.goal", { goal: t(`groups.parties.goals.${goal}`), ...values });
  });
}

/** How many are where they are for which reason; of several the one that weighs most. */
function tellReasons(
  t: Translate,
  people: readonly { readonly reasons: readonly PlacementReason[] }[],
): string {
  const codes = people.flatMap(({ reasons: [first] }) => (first ? [first.code] : []));
  const counts = [...Map.groupBy(codes, (code) => code)].map(([code, { length }]) => ({ code, length }));
  return counts
    .toSorted((one, other) => other.length - one.length)
    .map(({ code, length }) => t(`groups.parties.why.${code}`, { count: length }))
    .join(" · ");
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
