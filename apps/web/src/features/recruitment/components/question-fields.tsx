"use client";

import {
  hasOptions,
  isBounded,
  isBuiltIn,
  longestHelp,
  longestLabel,
  longestText,
  maxOptions,
} from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import type { QuestionRow } from "./form-draft.ts";

type QuestionFieldsProps = {
  readonly row: QuestionRow;
  readonly name: string;
  onChange(row: QuestionRow): void;
};

/** Everything that an officer says of one question. */
export function QuestionFields({ row, name, onChange }: QuestionFieldsProps) {
  const t = useTranslations("recruitment.web.forms");
  const change = (changed: Partial<QuestionRow>) => onChange({ ...row, ...changed });
  return (
    <section
      aria-label={t("editing", { name })}
      className="grid gap-3 border-b border-line bg-lamp-soft/40 p-3.5"
    >
      <TextField
        label={t("label")}
        placeholder={isBuiltIn(row.kind) ? name : ""}
        hint={isBuiltIn(row.kind) ? t("labelUsual") : undefined}
        maxLength={longestLabel}
        autoComplete="off"
        value={row.label}
        onChange={({ target }) => change({ label: target.value })}
      />
      <TextField
        label={t("help")}
        maxLength={longestHelp}
        autoComplete="off"
        value={row.help}
        onChange={({ target }) => change({ help: target.value })}
      />
      {hasOptions(row.kind) && (
        <TextArea
          label={t("options")}
          hint={t("optionsHint", { max: maxOptions })}
          rows={5}
          value={row.options}
          onChange={({ target }) => change({ options: target.value })}
        />
      )}
      {isBounded(row.kind) && <Bounds row={row} onChange={change} />}
      <Checkbox
        label={t("isRequired")}
        isChecked={row.isRequired}
        onChange={(isRequired) => change({ isRequired })}
      />
    </section>
  );
}

type BoundsProps = { readonly row: QuestionRow; onChange(changed: Partial<QuestionRow>): void };

function Bounds({ row: { kind, minimum, maximum }, onChange }: BoundsProps) {
  const t = useTranslations("recruitment.web.forms.bounds");
  const words = longestText(kind) === undefined ? (kind === "number" ? "value" : "count") : "length";
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField
        label={t(`${words}.minimum`)}
        inputMode="numeric"
        value={minimum}
        onChange={({ target }) => onChange({ minimum: target.value })}
      />
      <TextField
        label={t(`${words}.maximum`)}
        inputMode="numeric"
        value={maximum}
        onChange={({ target }) => onChange({ maximum: target.value })}
      />
    </div>
  );
}
