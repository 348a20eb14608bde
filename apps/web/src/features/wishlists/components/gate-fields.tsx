"use client";

import { itemWeights } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { GateDraft } from "./rules-draft.ts";
import { WindowField } from "./window-field.tsx";

type GateFieldsProps = { readonly gate: GateDraft; onChange(gate: GateDraft): void };

/** One gate: whether it holds, and its numbers. */
export function GateFields({ gate, onChange }: GateFieldsProps) {
  const t = useTranslations("wishlists.priority.web");
  const { kind, isOn, fields } = gate;
  const change = (field: string, value: string) =>
    onChange({ ...gate, fields: { ...fields, [field]: value } });
  return (
    <li className="border-b border-line py-3 last:border-0">
      <Switch
        label={t(`gateNames.${kind}`)}
        hint={t(`gateHints.${kind}`)}
        isOn={isOn}
        onChange={(on) => onChange({ ...gate, isOn: on })}
      />
      {isOn && Object.keys(fields).length > 0 && (
        <div className="mt-2.5 grid grid-cols-2 gap-2.5 ps-11 desk:grid-cols-3">
          {Object.entries(fields).map(([field, value]) => (
            <GateField key={field} field={field} value={value} onChange={(text) => change(field, text)} />
          ))}
        </div>
      )}
    </li>
  );
}

type GateFieldProps = { readonly field: string; readonly value: string; onChange(value: string): void };

function GateField({ field, value, onChange }: GateFieldProps) {
  const t = useTranslations("wishlists.priority.web.fields");
  if (field === "windowDays") return <WindowField value={value} onChange={onChange} />;
  if (field === "weight")
    return (
      <Select
        label={t("weight")}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        options={itemWeights
          .filter((weight) => weight > 0)
          .map((weight) => ({ value: String(weight), label: String(weight) }))}
      />
    );
  return (
    <TextField
      label={t(field as Parameters<typeof t>[0])}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
