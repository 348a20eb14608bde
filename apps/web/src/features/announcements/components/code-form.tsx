"use client";

import {
  findSameCode,
  maxGiftCode,
  maxGiftGives,
  maxGiftNote,
  maxRedeemUrl,
} from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useGuildZone } from "#web/components/shell/shell-context.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { CodeInView } from "../codes.loaders.ts";

export type CodeFields = Readonly<Record<"code" | "gives" | "redeemUrl" | "note" | "day" | "time", string>>;

type CodeFormProps = {
  readonly formId: string;
  readonly fields: CodeFields;
  readonly others: readonly Pick<CodeInView, "codeId" | "code">[];
  readonly failure: string | undefined;
  onChange(fields: CodeFields): void;
  onSave(): void;
};

/** What is printed, what it gives, where it is entered and until when. The same code is noticed while it is typed. */
export function CodeForm({ formId, fields, others, failure, onChange, onSave }: CodeFormProps) {
  const t = useTranslations("announcements.codes.web");
  const zone = useGuildZone();
  const same = fields.code.trim() === "" ? undefined : findSameCode(fields.code, others);
  const bind = (field: keyof CodeFields) => ({
    value: fields[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...fields, [field]: target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!same) onSave();
  };
  return (
    <form id={formId} onSubmit={submit} className="grid gap-3.5">
      <TextField
        label={t("fields.code")}
        required
        maxLength={maxGiftCode}
        autoComplete="off"
        spellCheck={false}
        error={same ? t("same", { code: same.code }) : failure}
        {...bind("code")}
      />
      <TextField label={t("fields.gives")} required maxLength={maxGiftGives} {...bind("gives")} />
      <TextField
        label={t("fields.redeemUrl")}
        hint={t("fields.redeemHint")}
        type="url"
        pattern="https://.+"
        title={t("badLink")}
        maxLength={maxRedeemUrl}
        {...bind("redeemUrl")}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={t("fields.day")}
          hint={t("fields.dayHint")}
          type="date"
          required={fields.time !== ""}
          {...bind("day")}
        />
        <TextField label={t("fields.time")} hint={zone} type="time" {...bind("time")} />
      </div>
      <TextField
        label={t("fields.note")}
        hint={t("fields.noteHint")}
        maxLength={maxGiftNote}
        {...bind("note")}
      />
    </form>
  );
}
