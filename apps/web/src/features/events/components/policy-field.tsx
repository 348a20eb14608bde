"use client";

import type { PolicyKey } from "@guildhall/core/events";
import { guildSettings, readValue } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { controlFrame, controlHeight, Field } from "#web/components/ui/field.tsx";
import { Select } from "#web/components/ui/select.tsx";

type PolicyFieldProps = {
  readonly policyKey: PolicyKey;
  /** Undefined is as the guild does. */
  readonly value: number | boolean | undefined;
  /** What the guild does. */
  readonly usual: number | boolean;
  onChange(value: number | boolean | undefined): void;
};

/** A setting of the guild that a kind of event may have otherwise: empty follows the guild, and shows what that is. */
export function PolicyField(props: PolicyFieldProps) {
  return guildSettings[props.policyKey].kind === "number" ? (
    <NumberPolicy {...props} />
  ) : (
    <FlagPolicy {...props} />
  );
}

function NumberPolicy({ policyKey, value, usual, onChange }: PolicyFieldProps) {
  const t = useTranslations("settings");
  const tRule = useTranslations("events.web.rules");
  const setting = guildSettings[policyKey];
  if (setting.kind !== "number") return null;
  const isWrong = value !== undefined && readValue(setting, value) === undefined;
  const { min, max, unit } = setting;
  return (
    <Field
      label={t(`catalogue.${policyKey}.name`)}
      hint={t(`catalogue.${policyKey}.hint`)}
      error={isWrong ? t("allowed.number", { min, max }) : undefined}
    >
      {(ids) => (
        <span className="relative block">
          <input
            {...ids}
            type="number"
            min={min}
            max={max}
            placeholder={tRule("usually", { value: String(usual) })}
            value={value === undefined ? "" : String(value)}
            onChange={({ target }) => onChange(target.value === "" ? undefined : Number(target.value))}
            className={`${controlFrame} ${controlHeight} pe-16`}
          />
          <span className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-small text-ink-3">
            {t(`web.units.${unit}`)}
          </span>
        </span>
      )}
    </Field>
  );
}

function FlagPolicy({ policyKey, value, usual, onChange }: PolicyFieldProps) {
  const t = useTranslations("settings.catalogue");
  const tRule = useTranslations("events.web.rules");
  const write = (isOn: boolean) => tRule(isOn ? "yes" : "no");
  return (
    <Select
      label={t(`${policyKey}.name`)}
      hint={t(`${policyKey}.hint`)}
      value={value === undefined ? "" : value ? "yes" : "no"}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value === "yes")}
      options={[
        { value: "", label: tRule("usually", { value: write(usual === true) }) },
        { value: "yes", label: write(true) },
        { value: "no", label: write(false) },
      ]}
    />
  );
}
