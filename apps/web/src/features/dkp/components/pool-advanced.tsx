"use client";

import { decayingParts, pointSystems } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { PoolsView } from "../pools.loaders.ts";
import type { DraftProps, NumberField } from "./pool-fields.tsx";

type PoolAdvancedProps = DraftProps & { readonly pool: PoolsView[number] };

/** What few guilds ever change of a pool. */
export function PoolAdvanced({ pool, draft, onChange }: PoolAdvancedProps) {
  const t = useTranslations("dkp.web.pools");
  const rules = draft.system === "zero-sum" ? [] : (["weekCap", "expiryDays", "lapseDays"] as const);
  return (
    <details className="mt-3 border-t border-line pt-2">
      <summary className="cursor-pointer py-1 text-table font-medium text-ink-2 hover:text-ink">
        {t("advanced")}
      </summary>
      <div className="mt-3 grid grid-cols-3 items-start gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
        <TextField
          label={t("fields.name")}
          value={draft.name}
          maxLength={40}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <Select
          label={t("fields.system")}
          hint={pool.hasHistory ? t("systemStays") : t(`systemHints.${draft.system}`)}
          value={draft.system}
          disabled={pool.hasHistory}
          options={pointSystems.map((value) => ({ value, label: t(`systems.${value}`) }))}
          onChange={(event) => {
            const system = pointSystems.find((one) => one === event.target.value);
            if (system) onChange({ system });
          }}
        />
        {rules.map((field) => (
          <NumberOf key={field} field={field} draft={draft} onChange={onChange} />
        ))}
        {draft.system !== "zero-sum" && <DecayDetails draft={draft} onChange={onChange} />}
        {draft.system === "epgp" && <GearDetails draft={draft} onChange={onChange} />}
      </div>
    </details>
  );
}

function NumberOf({ field, draft, onChange }: DraftProps & { readonly field: NumberField & HintedField }) {
  const t = useTranslations("dkp.web.pools");
  return (
    <TextField
      label={t(`fields.${field}`)}
      hint={t(`hints.${field}`)}
      inputMode="decimal"
      value={draft[field]}
      placeholder={t("fields.none")}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  );
}

type HintedField = "weekCap" | "expiryDays" | "lapseDays" | "baseGear";

function DecayDetails({ draft, onChange }: DraftProps) {
  const t = useTranslations("dkp.web.pools");
  return (
    <>
      <Select
        label={t("fields.decayKind")}
        value={draft.decayKind}
        options={[
          { value: "percent", label: t("kinds.percent") },
          { value: "fixed", label: t("kinds.fixed") },
        ]}
        onChange={(event) => onChange({ decayKind: event.target.value === "fixed" ? "fixed" : "percent" })}
      />
      <Switch
        label={t("fields.sparesLeave")}
        isOn={draft.sparesLeave}
        onChange={(sparesLeave) => onChange({ sparesLeave })}
      />
    </>
  );
}

function GearDetails({ draft, onChange }: DraftProps) {
  const t = useTranslations("dkp.web.pools");
  return (
    <>
      <NumberOf field="baseGear" draft={draft} onChange={onChange} />
      <Select
        label={t("fields.decaying")}
        value={draft.decaying}
        options={decayingParts.map((value) => ({ value, label: t(`decaying.${value}`) }))}
        onChange={(event) => {
          const decaying = decayingParts.find((one) => one === event.target.value);
          if (decaying) onChange({ decaying });
        }}
      />
    </>
  );
}
