"use client";

import { changeScraperSettingsInput, itemLanguages } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { ScraperInView } from "../runs.loaders.ts";
import { changeScraperSettingsAction } from "../scraper.actions.ts";
import { useItemWords } from "./use-item-words.ts";

type ScraperSettingsSheetProps = { readonly scraper: ScraperInView; onClose(): void };

/** What is read, how often, and under whose name; nothing before the terms of the site are accepted. */
export function ScraperSettingsSheet({ scraper, onClose }: ScraperSettingsSheetProps) {
  const t = useTranslations("items.web.scraper");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [draft, setDraft] = useState(() => toDraft(scraper));
  const [isAsked, setAsked] = useState(false);
  const read = readDraft(draft);
  const wrong = new Set(isAsked ? read.error?.issues.map(({ path }) => path[0]) : []);
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!read.success) return;
    const done = () => {
      onClose();
      return t("saved");
    };
    run(() => changeScraperSettingsAction(read.data), done);
  };
  return (
    <Sheet
      isOpen
      title={t("settings")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t("save")}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-3.5">
        {failure && (
          <p role="alert" className="text-bad">
            {failure}
          </p>
        )}
        <Checkbox
          label={t("accepts", { site: new URL(scraper.site).host })}
          hint={t("acceptsHint")}
          isChecked={draft.acceptsTerms}
          onChange={(acceptsTerms) => change({ acceptsTerms })}
        />
        <ReadFields draft={draft} wrong={wrong} onChange={change} />
        <Checkbox
          label={t("isNightly")}
          hint={t("isNightlyHint")}
          isChecked={draft.isNightly}
          onChange={(isNightly) => change({ isNightly })}
        />
      </form>
    </Sheet>
  );
}

type Draft = ReturnType<typeof toDraft>;

/** Numbers as somebody types them. */
function toDraft({ settings: { languages, grades, pageCap, isNightly, contact }, offReason }: ScraperInView) {
  return {
    languages: [...languages] as readonly string[],
    grades: grades.join(", "),
    pageCap: String(pageCap),
    contact: contact ?? "",
    isNightly,
    acceptsTerms: offReason !== "termsNotAccepted",
  };
}

function readDraft(draft: Draft) {
  return changeScraperSettingsInput.safeParse({
    ...draft,
    grades: draft.grades.split(/[\s,;]+/).filter((grade) => grade !== ""),
    contact: draft.contact.trim() === "" ? null : draft.contact.trim(),
  });
}

type ReadFieldsProps = {
  readonly draft: Draft;
  readonly wrong: ReadonlySet<PropertyKey | undefined>;
  onChange(changes: Partial<Draft>): void;
};

function ReadFields({ draft, wrong, onChange }: ReadFieldsProps) {
  const t = useTranslations("items.web.scraper");
  const words = useItemWords();
  return (
    <>
      <PickerMany
        label={t("languages")}
        options={itemLanguages.map((id) => ({ id, label: words.language(id) }))}
        values={draft.languages}
        error={wrong.has("languages") ? t("badLanguages") : undefined}
        onChange={(languages) => onChange({ languages })}
      />
      {(["grades", "pageCap", "contact"] as const).map((field) => (
        <TextField
          key={field}
          label={t(field)}
          hint={t(`${field}Hint`)}
          inputMode={field === "pageCap" ? "numeric" : undefined}
          autoComplete="off"
          value={draft[field]}
          error={wrong.has(field) ? t(`${field}Wrong`) : undefined}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      ))}
    </>
  );
}
