import { partyExtraKinds } from "@guildhall/core/events";
import { listNames } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { MusteredMember, MusterView } from "@guildhall/use-cases/groups";
import { partyTitle } from "./parties.view.ts";

/** A message takes 2,000 characters: this leaves each of the five lists its share of them. */
const fieldCount = 12;

/** What parties lack in Discord, for those who can mend it; nothing where nothing is missing. */
export function tellLacking(t: Translate, { lacking }: MusterView): readonly string[] {
  const more = (count: number) => t("groups.statics.more", { count });
  return partyExtraKinds.flatMap((kind) => {
    const parties = lacking.filter((one) => one.kind === kind);
    const names = parties.map((party) => partyTitle(t, party, party.number - 1));
    if (names.length === 0) return [];
    return t(`groups.parties.lacking.${kind}`, { names: listNames(names, { fieldCount, more }) });
  });
}

const outcomes = [
  "absent",
  "atHome",
  "noChannel",
  "mayNotMove",
  "mayNotEnter",
] as const satisfies readonly MusteredMember["outcome"][];

/** What became of it when everybody was moved to their party; nothing before that, or while it goes on. */
export function tellMuster(t: Translate, { last }: MusterView): string | undefined {
  if (!last?.endedAt) return undefined;
  const { movedCount: moved, thereCount: there, others } = last;
  const more = (count: number) => t("groups.statics.more", { count });
  const lines = outcomes.flatMap((outcome) => {
    const names = others.filter((one) => one.outcome === outcome).map(({ name }) => name);
    return names.length === 0
      ? []
      : t(`groups.parties.muster.${outcome}`, {
          names: listNames(names, { fieldCount, more }),
          count: names.length,
        });
  });
  return [t("groups.parties.muster.result", { moved, there }), ...lines].join("\n");
}
