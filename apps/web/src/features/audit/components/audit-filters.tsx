"use client";

import { auditSources } from "@guildhall/core/audit";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Select } from "#web/components/ui/select.tsx";
import type { AuditView } from "../audit.loaders.ts";
import { useAuditFilter } from "./use-audit-filter.ts";

const windows = [1, 7, 30, 90] as const;

const features = ["settings", "events", "attendance"] as const;

type AuditFiltersProps = { readonly members: AuditView["names"]["members"] };

/** By part, way, person and time. What a sheet narrowed down to stands beside them, to be taken back. */
export function AuditFilters({ members }: AuditFiltersProps) {
  const t = useTranslations("audit.web");
  const tFilter = useTranslations("audit.web.filters");
  const [filter, change, clear] = useAuditFilter();
  const any = { value: "", label: tFilter("any") };
  return (
    <div className="mb-3.5 flex flex-wrap items-end gap-2.5 max-desk:grid max-desk:grid-cols-2">
      <Select
        label={tFilter("feature")}
        value={filter.feature ?? ""}
        onChange={(event) => change({ feature: event.target.value, useCase: null })}
        options={[any, ...features.map((value) => ({ value, label: t(`features.${value}`) }))]}
      />
      <Select
        label={tFilter("who")}
        value={String(filter.actorMemberId ?? "")}
        onChange={(event) => change({ actorMemberId: event.target.value })}
        options={[
          { value: "", label: tFilter("anybody") },
          ...members.map(({ memberId, name }) => ({ value: String(memberId), label: name })),
        ]}
      />
      <Select
        label={tFilter("source")}
        value={filter.source ?? ""}
        onChange={(event) => change({ source: event.target.value })}
        options={[any, ...auditSources.map((value) => ({ value, label: t(`sources.${value}`) }))]}
      />
      <Select
        label={tFilter("period")}
        value={String(filter.days ?? "")}
        onChange={(event) => change({ days: event.target.value })}
        options={[
          { value: "", label: tFilter("always") },
          ...windows.map((days) => ({ value: String(days), label: tFilter("days", { days }) })),
        ]}
      />
      {filter.useCase && <Chip tone="link">{tFilter("ofUseCase")}</Chip>}
      {filter.targetKind && <Chip tone="link">{tFilter("ofTarget")}</Chip>}
      {Object.keys(filter).length > 0 && <Button onClick={clear}>{tFilter("clear")}</Button>}
    </div>
  );
}
