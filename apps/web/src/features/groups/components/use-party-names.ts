"use client";

import type { NamedParty } from "@guildhall/core/groups";
import { useTranslations } from "next-intl";
import type { MadeParties } from "./parties-page.tsx";

/** How parties and people are called on this page. */
export function usePartyNames({ work, players, others }: MadeParties) {
  const t = useTranslations("groups.web.parties");
  const names = new Map([...players, ...others].map(({ memberId, name }) => [memberId, name]));
  const partyName = ({ name }: Pick<NamedParty, "name">, index: number) =>
    name ?? t("numbered", { number: index + 1 });
  const placeName = (partyKey: string | null | undefined): string => {
    if (partyKey === undefined) return t("nowhere");
    const index = work.setting.parties.findIndex((party) => party.partyKey === partyKey);
    const party = work.setting.parties[index];
    return party ? partyName(party, index) : t("bench");
  };
  return { nameOf: (memberId: number) => names.get(memberId) ?? "", partyName, placeName };
}
