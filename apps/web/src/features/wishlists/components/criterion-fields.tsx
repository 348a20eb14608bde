"use client";

import { translateGameTerm } from "@guildhall/i18n/translate-terms";
import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { RulesPageView } from "../rules.loaders.ts";
import { type CriterionDraft, type CriterionKind, moveTo, splitList } from "./rules-draft.ts";
import { WindowField } from "./window-field.tsx";

export type CriterionFieldsProps = {
  readonly criterion: CriterionDraft;
  readonly ranks: RulesPageView["ranks"];
  onChange(criterion: CriterionDraft): void;
};

const examples: Partial<Record<CriterionKind, string>> = {
  wishRank: "1, 3",
  attendance: "80, 60",
  lootWeight: "0, 3",
  points: "600, 300",
};

/** What can be set of one criterion. */
export function CriterionFields({ criterion, ranks, onChange }: CriterionFieldsProps) {
  const t = useTranslations("wishlists.priority.web");
  const { kind, windowDays, bands } = criterion;
  const example = examples[kind];
  const change = (changed: Partial<CriterionDraft>) => onChange({ ...criterion, ...changed });
  if (kind === "interest") return <InterestOrder criterion={criterion} onChange={onChange} />;
  if (kind === "tier") return <Tiers criterion={criterion} ranks={ranks} onChange={onChange} />;
  if (!example) return null;
  return (
    <div className="mt-2 grid gap-2.5 desk:grid-cols-2">
      {kind === "attendance" && (
        <WindowField value={windowDays} onChange={(days) => change({ windowDays: days })} />
      )}
      {kind === "lootWeight" && (
        <TextField
          label={t("fields.windowDays")}
          inputMode="numeric"
          value={windowDays}
          onChange={({ target }) => change({ windowDays: target.value })}
        />
      )}
      <TextField
        label={t("fields.bands")}
        hint={t("bandsHint", { example })}
        autoComplete="off"
        value={bands}
        onChange={({ target }) => change({ bands: target.value })}
      />
    </div>
  );
}

/** Kinds of interest, the most urgent first. */
function InterestOrder({ criterion, onChange }: Omit<CriterionFieldsProps, "ranks">) {
  const t = useTranslations("wishlists.priority.web");
  const tAll = useTranslations();
  const { order } = criterion;
  const word = (interest: string) => translateGameTerm(tAll, "interests", interest);
  return (
    <div className="mt-2">
      <p className="mb-1 text-small text-ink-3">{t("interestHint")}</p>
      <ol aria-label={t("fields.order")} className="flex flex-wrap gap-1.5">
        {order.map((interest, index) => (
          <li
            key={interest}
            className="inline-flex items-center gap-1 rounded-control border border-line bg-sunken ps-2.5 text-small"
          >
            {word(interest)}
            <IconButton
              label={t("moveUp", { name: word(interest) })}
              disabled={index === 0}
              onClick={() => onChange({ ...criterion, order: moveTo(order, index, index - 1) })}
            >
              <ArrowUp aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What the tiers are called, and which ranks are in which. */
function Tiers({ criterion, ranks, onChange }: CriterionFieldsProps) {
  const t = useTranslations("wishlists.priority.web");
  const { names, ofRanks } = criterion;
  const options = splitList(names).map((label, index) => ({ value: String(index + 1), label }));
  return (
    <div className="mt-2 grid gap-2.5 desk:grid-cols-2">
      <TextField
        label={t("fields.names")}
        hint={t("namesHint")}
        autoComplete="off"
        value={names}
        onChange={({ target }) => onChange({ ...criterion, names: target.value })}
      />
      {ranks.map(({ rankId, name }) => (
        <Select
          key={rankId}
          label={t("ofRank", { rank: name })}
          value={ofRanks[rankId] ?? ""}
          onChange={({ target }) =>
            onChange({ ...criterion, ofRanks: { ...ofRanks, [rankId]: target.value } })
          }
          options={[{ value: "", label: t("noTier") }, ...options]}
        />
      ))}
    </div>
  );
}
