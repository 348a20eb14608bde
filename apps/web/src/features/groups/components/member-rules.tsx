"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import type { PickerOption } from "#web/components/ui/picker-list.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { MemberLead } from "./member-lead.tsx";
import type { MadeParties } from "./parties-page.tsx";

type Together = MadeParties["work"]["setting"]["together"];

type TogetherRulesProps = {
  readonly parties: MadeParties;
  readonly together: Together;
  onChange(together: Together): void;
};

/** Who wants to play in one party. */
export function TogetherRules({ parties, together, onChange }: TogetherRulesProps) {
  const t = useTranslations("groups.web.parties");
  const options = listOptions(parties);
  return (
    <section className="grid gap-2.5">
      <h3 className="font-title text-part font-semibold">{t("together")}</h3>
      {together.map((group, index) => (
        <div key={`${index}-${together.length}`} className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <PickerMany
              label={t("togetherGroup", { number: index + 1 })}
              options={options}
              values={group.map(String)}
              onChange={(ids) => onChange(together.with(index, ids.map(Number)))}
            />
          </div>
          <IconButton label={t("removeRule")} onClick={() => onChange(together.toSpliced(index, 1))}>
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button size="small" className="justify-self-start" onClick={() => onChange([...together, []])}>
        <Plus aria-hidden />
        {t("addTogether")}
      </Button>
    </section>
  );
}

type Apart = MadeParties["work"]["setting"]["apart"];

type ApartRulesProps = { readonly parties: MadeParties; readonly apart: Apart; onChange(apart: Apart): void };

/** Who is not to be in one party with whom. */
export function ApartRules({ parties, apart, onChange }: ApartRulesProps) {
  const t = useTranslations("groups.web.parties");
  const options = listOptions(parties);
  const [first, second] = options;
  const add = () => {
    if (first && second) onChange([...apart, [Number(first.id), Number(second.id)]]);
  };
  return (
    <section className="grid gap-2.5">
      <h3 className="font-title text-part font-semibold">{t("apart")}</h3>
      {apart.map(([one, other], index) => (
        <div key={`${index}-${apart.length}`} className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
            <Picker
              label={t("apartOne")}
              placeholder={t("choose")}
              options={options.filter(({ id }) => id !== String(other))}
              value={String(one)}
              onChange={(id) => onChange(apart.with(index, [Number(id), other]))}
            />
            <Picker
              label={t("apartOther")}
              placeholder={t("choose")}
              options={options.filter(({ id }) => id !== String(one))}
              value={String(other)}
              onChange={(id) => onChange(apart.with(index, [one, Number(id)]))}
            />
          </div>
          <IconButton label={t("removeRule")} onClick={() => onChange(apart.toSpliced(index, 1))}>
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button size="small" className="justify-self-start" disabled={!second} onClick={add}>
        <Plus aria-hidden />
        {t("addApart")}
      </Button>
    </section>
  );
}

/** Who plays, and who is named by a rule. */
function listOptions({ players, others }: MadeParties): readonly PickerOption[] {
  return [...players, ...others]
    .map((member) => ({
      id: String(member.memberId),
      label: member.name,
      lead: <MemberLead member={member} />,
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
