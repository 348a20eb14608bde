"use client";

import { features } from "@guildhall/core";
import { auditedUseCaseNames, auditSources } from "@guildhall/core/audit";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { FilterSelect } from "#web/components/ui/table/filter-select.tsx";
import { TableFilters } from "#web/components/ui/table/table-filters.tsx";
import type { AuditView } from "../audit.loaders.ts";
import { useAuditFilter } from "./use-audit-filter.ts";

const windows = [1, 7, 30, 90] as const;

/** Parts in which somebody can change something. */
const changing = features.filter((feature) =>
  auditedUseCaseNames.some((name) => name.startsWith(`${feature}.`)),
);

type AuditFiltersProps = { readonly members: AuditView["names"]["members"] };

/** What is shown of the audit: by part, person, way and time. */
export function AuditFilters({ members }: AuditFiltersProps) {
  const t = useTranslations("audit.web.filters");
  const [filter, , clear] = useAuditFilter();
  const count = Object.keys(filter).length;
  return (
    <TableFilters
      title={t("title", { count })}
      narrowed={<Narrowed members={members} />}
      clear={count > 0 ? { label: t("clear"), onClick: clear } : undefined}
    >
      <Choices members={members} />
    </TableFilters>
  );
}

/** What a sheet narrowed down to, which no choice shows. */
function Narrowed({ members }: AuditFiltersProps) {
  const t = useTranslations("audit.web.filters");
  const [filter] = useAuditFilter();
  const concerned = members.find(({ memberId }) => memberId === filter.memberId);
  return (
    <>
      {filter.useCase && <Chip tone="link">{t("ofUseCase")}</Chip>}
      {filter.by && <Chip tone="link">{t(`by.${filter.by}`)}</Chip>}
      {concerned && <Chip tone="link">{t("concerns", { name: concerned.name })}</Chip>}
      {filter.targetKind && <Chip tone="link">{t("ofTarget")}</Chip>}
    </>
  );
}

function Choices({ members }: AuditFiltersProps) {
  const t = useTranslations("audit.web");
  const tFilter = useTranslations("audit.web.filters");
  const tArea = useTranslations("settings.rights.areas");
  const [filter, change] = useAuditFilter();
  return (
    <>
      <FilterSelect
        label={tFilter("feature")}
        any={tFilter("any")}
        value={filter.feature}
        onChange={(feature) => change({ feature, useCase: null })}
        options={changing.map((value) => ({ value, label: tArea(value) }))}
      />
      <FilterSelect
        label={tFilter("who")}
        any={tFilter("anybody")}
        value={filter.actorMemberId}
        onChange={(actorMemberId) => change({ actorMemberId })}
        options={members.map(({ memberId, name }) => ({ value: String(memberId), label: name }))}
      />
      <FilterSelect
        label={tFilter("source")}
        any={tFilter("any")}
        value={filter.source}
        onChange={(source) => change({ source })}
        options={auditSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
      />
      <FilterSelect
        label={tFilter("period")}
        any={tFilter("always")}
        value={filter.days}
        onChange={(days) => change({ days })}
        options={windows.map((days) => ({ value: String(days), label: tFilter("days", { days }) }))}
      />
    </>
  );
}
