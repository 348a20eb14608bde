"use client";

import { addParty, type NamedParty } from "@guildhall/core/groups";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import type { PartiesInView } from "../parties.loaders.ts";
import { PartyFields } from "./party-fields.tsx";

type PartyListProps = {
  readonly parties: readonly NamedParty[];
  readonly shapes: PartiesInView["partyShapes"];
  readonly houses: PartiesInView["houses"];
  onChange(parties: readonly NamedParty[]): void;
};

/** The parties that are to be filled; there is always one. */
export function PartyList({ parties, shapes, houses, onChange }: PartyListProps) {
  const t = useTranslations("groups.web.parties");
  const remove = (index: number) => onChange(parties.toSpliced(index, 1));
  return (
    <section className="grid gap-2.5">
      <h3 className="font-title text-part font-semibold">{t("partiesHead")}</h3>
      {parties.map((party, index) => (
        <PartyFields
          key={party.partyKey}
          {...{ party, index, shapes, houses }}
          onChange={(changed) => onChange(parties.with(index, changed))}
          onRemove={parties.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <Button size="small" className="justify-self-start" onClick={() => onChange(addParty(parties))}>
        <Plus aria-hidden />
        {t("addParty")}
      </Button>
    </section>
  );
}
