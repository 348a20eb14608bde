"use client";

import { itemCategories } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import type { ItemsView } from "../items.loaders.ts";
import { type DraftField, type ItemDraft, readDraft } from "./item-draft.ts";
import { ItemNamesFields } from "./item-names-fields.tsx";
import { useItemWords } from "./use-item-words.ts";

export type WrittenItem = Extract<ReturnType<typeof readDraft>, { readonly item: unknown }>["item"];

type ItemFormSheetProps = {
  readonly title: string;
  readonly grades: ItemsView["grades"];
  readonly start: ItemDraft;
  readonly isBusy: boolean;
  /** Why it was not saved. */
  readonly failure: string | undefined;
  onSave(item: WrittenItem): void;
  onClose(): void;
};

/** Everything that an officer says of an item. */
export function ItemFormSheet({ title, grades, start, isBusy, failure, ...on }: ItemFormSheetProps) {
  const t = useTranslations("items.web.form");
  const formId = useId();
  const [draft, setDraft] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const read = readDraft(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if ("item" in read) on.onSave(read.item);
  };
  const isWrong = (field: DraftField) => isAsked && "wrong" in read && read.wrong.has(field);
  const change = (changes: Partial<ItemDraft>) => setDraft({ ...draft, ...changes });
  return (
    <Sheet
      isOpen
      title={title}
      onClose={on.onClose}
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
        <ItemNamesFields
          names={draft.names}
          isWrong={isWrong("names")}
          onChange={(names) => change({ names })}
        />
        <KindFields draft={draft} grades={grades} isWrong={isWrong} onChange={change} />
        <MoreFields draft={draft} isWrong={isWrong} onChange={change} />
      </form>
    </Sheet>
  );
}

type FieldsProps = {
  readonly draft: ItemDraft;
  isWrong(field: DraftField): boolean;
  onChange(changes: Partial<ItemDraft>): void;
};

/** What kind of thing it is. */
function KindFields({ draft, grades, isWrong, onChange }: FieldsProps & Pick<ItemFormSheetProps, "grades">) {
  const t = useTranslations("items.web.form");
  const tItems = useTranslations("items.categories");
  const words = useItemWords();
  const known = grades.map(({ code, key }) => ({ value: String(code), label: words.grade(key) }));
  const isOther = draft.grade !== "" && !known.some(({ value }) => value === draft.grade);
  const other = isOther ? [{ value: draft.grade, label: draft.grade }] : [];
  return (
    <>
      <Select
        label={t("category")}
        value={draft.category}
        onChange={({ target }) => onChange({ category: target.value })}
        options={itemCategories.map((value) => ({ value, label: tItems(value) }))}
      />
      <TextField
        label={t("slot")}
        hint={t("slotHint")}
        autoComplete="off"
        value={draft.slot}
        error={isWrong("slot") ? t("badSlot") : undefined}
        onChange={({ target }) => onChange({ slot: target.value })}
      />
      {grades.length > 0 && (
        <Select
          label={t("grade")}
          value={draft.grade}
          onChange={({ target }) => onChange({ grade: target.value })}
          options={[{ value: "", label: t("noGrade") }, ...known, ...other]}
        />
      )}
    </>
  );
}

/** Where it drops, what it does, and where more is told of it. */
function MoreFields({ draft, isWrong, onChange }: FieldsProps) {
  const t = useTranslations("items.web.form");
  return (
    <>
      <TextField
        label={t("source")}
        autoComplete="off"
        maxLength={200}
        value={draft.source}
        onChange={({ target }) => onChange({ source: target.value })}
      />
      <TextArea
        label={t("stats")}
        hint={t("statsHint")}
        value={draft.stats}
        error={isWrong("stats") ? t("badStats") : undefined}
        onChange={({ target }) => onChange({ stats: target.value })}
      />
      {(["link", "iconUrl"] as const).map((field) => (
        <TextField
          key={field}
          type="url"
          label={t(field)}
          hint={t("urlHint")}
          autoComplete="off"
          value={draft[field]}
          error={isWrong(field) ? t("badUrl") : undefined}
          onChange={({ target }) => onChange({ [field]: target.value })}
        />
      ))}
    </>
  );
}
