"use client";

import { features } from "@guildhall/core";
import { auditedUseCaseNames, auditSources } from "@guildhall/core/audit";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import type { AuditView } from "../audit.loaders.ts";
import { useAuditFilter } from "./use-audit-filter.ts";

const windows = [1, 7, 30, 90] as const;

/** Parts in which somebody can change something. */
const changing = features.filter((feature) =>
  auditedUseCaseNames.some((name) => name.startsWith(`${feature}.`)),
);

type AuditFiltersProps = { readonly members: AuditView["names"]["members"] };

/** What is shown of the audit; on a phone behind one button. */
export function AuditFilters({ members }: AuditFiltersProps) {
  const t = useTranslations("audit.web.filters");
  const [isOpen, setOpen] = useState(false);
  const [filter, , clear] = useAuditFilter();
  const count = Object.keys(filter).length;
  return (
    <div className="mb-3.5">
      <div className="flex flex-wrap items-end gap-2.5 max-desk:hidden">
        <Choices members={members} />
        <Narrowed />
        {count > 0 && <Button onClick={clear}>{t("clear")}</Button>}
      </div>
      <div className="flex flex-wrap items-center gap-2 desk:hidden">
        <Button onClick={() => setOpen(true)}>
          <ListFilter aria-hidden />
          {t("title", { count })}
        </Button>
        <Narrowed />
        {count > 0 && (
          <Button kind="quiet" onClick={clear}>
            {t("clear")}
          </Button>
        )}
      </div>
      <Sheet isOpen={isOpen} title={t("title", { count })} onClose={() => setOpen(false)}>
        <div className="grid gap-3.5">
          <Choices members={members} />
        </div>
      </Sheet>
    </div>
  );
}

/** What a sheet narrowed down to, which no choice shows. */
function Narrowed() {
  const t = useTranslations("audit.web.filters");
  const [filter] = useAuditFilter();
  return (
    <>
      {filter.useCase && <Chip tone="link">{t("ofUseCase")}</Chip>}
      {filter.targetKind && <Chip tone="link">{t("ofTarget")}</Chip>}
    </>
  );
}

/** By part, person, way and time. */
function Choices({ members }: AuditFiltersProps) {
  const t = useTranslations("audit.web");
  const tFilter = useTranslations("audit.web.filters");
  const tArea = useTranslations("settings.rights.areas");
  const [filter, change] = useAuditFilter();
  const any = { value: "", label: tFilter("any") };
  return (
    <>
      <Select
        label={tFilter("feature")}
        value={filter.feature ?? ""}
        onChange={(event) => change({ feature: event.target.value, useCase: null })}
        options={[any, ...changing.map((value) => ({ value, label: tArea(value) }))]}
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
    </>
  );
}
