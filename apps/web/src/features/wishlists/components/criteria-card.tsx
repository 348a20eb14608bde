"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { SortableList } from "#web/components/ui/sortable-list.tsx";
import type { RulesPageView } from "../rules.loaders.ts";
import { CriterionFields } from "./criterion-fields.tsx";
import { type CriterionDraft, guildCriteria, moveTo, newCriterion } from "./rules-draft.ts";

type CriteriaCardProps = {
  readonly criteria: readonly CriterionDraft[];
  readonly view: RulesPageView;
  onChange(criteria: readonly CriterionDraft[]): void;
};

/** The criteria in the order in which they are looked at. */
export function CriteriaCard({ criteria, view, onChange }: CriteriaCardProps) {
  const t = useTranslations("wishlists.priority.web");
  const nameOf = useCriterionName();
  const change = (changed: CriterionDraft) =>
    onChange(criteria.map((one) => (one.kind === changed.kind ? changed : one)));
  return (
    <Card isFlush title={t("order")}>
      <p className="px-3.5 pb-2 text-small text-ink-3">{t("orderLead")}</p>
      <SortableList
        label={t("order")}
        rows={criteria}
        isBusy={false}
        rowId={({ kind }) => kind}
        rowName={(row) => nameOf(row)}
        onMove={(row, place) => onChange(moveTo(criteria, criteria.indexOf(row), place - 1))}
      >
        {(criterion) => (
          <div className="min-w-0 flex-1 py-1.5">
            <div className="flex items-center gap-2">
              <span className="flex-1 font-medium">{nameOf(criterion)}</span>
              <IconButton
                label={t("remove", { criterion: nameOf(criterion) })}
                disabled={criteria.length === 1}
                onClick={() => onChange(criteria.filter((one) => one !== criterion))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </div>
            <CriterionFields criterion={criterion} ranks={view.ranks} onChange={change} />
          </div>
        )}
      </SortableList>
      <div className="grid gap-3 px-3.5 py-3">
        <p className="text-small text-ink-3">{t("orderEnd")}</p>
        <AddCriterion
          criteria={criteria}
          onAdd={(kind) => onChange([...criteria, newCriterion(kind, view.interests)])}
        />
      </div>
    </Card>
  );
}

/** What a criterion is called, whatever its days are. */
function useCriterionName(): (criterion: CriterionDraft) => string {
  const t = useTranslations("wishlists.priority.criteria");
  return ({ kind, windowDays }) => t(kind, { days: Number(windowDays) || 0 });
}

type AddCriterionProps = {
  readonly criteria: readonly CriterionDraft[];
  onAdd(kind: CriterionDraft["kind"]): void;
};

function AddCriterion({ criteria, onAdd }: AddCriterionProps) {
  const t = useTranslations("wishlists.priority.web");
  const nameOf = useCriterionName();
  const left = guildCriteria.filter((kind) => !criteria.some((one) => one.kind === kind));
  if (left.length === 0) return null;
  const options = left.map((kind) => ({ value: kind, label: nameOf(newCriterion(kind, [])) }));
  return (
    <div className="max-w-[320px]">
      <Select
        label={t("addCriterion")}
        value=""
        onChange={({ target }) => {
          const kind = left.find((one) => one === target.value);
          if (kind) onAdd(kind);
        }}
        options={[{ value: "", label: t("choose") }, ...options]}
      />
    </div>
  );
}
