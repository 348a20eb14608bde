"use client";

import { maxHonoured, maxHonourLink, maxHonourText, maxHonourTitle } from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { FormSheet } from "#web/components/ui/form-sheet.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveHonourAction } from "../fame.actions.ts";
import type { FameView, HonourWriting } from "../fame.loaders.ts";
import { HonourPreview } from "./honour-preview.tsx";

type HonourSheetProps = {
  readonly guildId: string;
  readonly writing: HonourWriting;
  /** Undefined for a new one. */
  readonly honour: FameView["honours"][number] | undefined;
  onClose(): void;
};

export type WrittenHonour = {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** Empty for today. */
  readonly awardedOn: string;
  readonly memberIds: readonly number[];
  readonly isPinged: boolean;
};

/** Writes an honour, or words one anew. */
export function HonourSheet({ guildId, writing, honour, onClose }: HonourSheetProps) {
  const t = useTranslations("announcements.fame.web.form");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [fields, setFields] = useState<WrittenHonour>({
    title: honour?.title ?? "",
    text: honour?.text ?? "",
    link: honour?.link ?? "",
    awardedOn: honour?.awardedOn ?? "",
    memberIds: honour?.people.map(({ memberId }) => memberId) ?? [],
    isPinged: honour?.isPinged ?? false,
  });
  const [isChanged, setChanged] = useState(false);
  const change = (part: Partial<WrittenHonour>) => {
    setFields({ ...fields, ...part });
    setChanged(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { awardedOn, ...rest } = fields;
    run(
      () =>
        saveHonourAction(guildId, {
          ...rest,
          memberIds: [...rest.memberIds],
          ...(awardedOn && { awardedOn }),
          ...(honour && { honourId: honour.honourId }),
        }),
      () => {
        onClose();
        return t("saved", { title: fields.title });
      },
    );
  };
  const isWhole = fields.title.trim() !== "" && fields.memberIds.length > 0;
  return (
    <FormSheet
      isUnsaved={isChanged && !isBusy}
      title={honour ? t("edit") : t("new")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={!isWhole}>
          {t("save")}
        </Button>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-3.5">
        <HonourFields fields={fields} choices={writing.choices} failure={failure} onChange={change} />
        {!honour && (
          <Checkbox
            label={t("pings")}
            hint={t("pingsHint")}
            isChecked={fields.isPinged}
            onChange={(isPinged) => change({ isPinged })}
          />
        )}
        <HonourPreview written={fields} honourId={honour?.honourId ?? 1} writing={writing} />
      </form>
    </FormSheet>
  );
}

type HonourFieldsProps = {
  readonly fields: WrittenHonour;
  readonly choices: HonourWriting["choices"];
  readonly failure: string | undefined;
  onChange(part: Partial<WrittenHonour>): void;
};

function HonourFields({ fields, choices, failure, onChange }: HonourFieldsProps) {
  const t = useTranslations("announcements.fame.web.form");
  return (
    <>
      <TextField
        label={t("title")}
        value={fields.title}
        required
        maxLength={maxHonourTitle}
        autoComplete="off"
        error={failure}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <PickerMany
        label={t("people")}
        hint={t("peopleHint", { count: maxHonoured })}
        values={fields.memberIds.map(String)}
        options={choices.map(({ memberId, name }) => ({ id: String(memberId), label: name }))}
        onChange={(ids) => onChange({ memberIds: ids.slice(0, maxHonoured).map(Number) })}
      />
      <TextField
        type="date"
        label={t("day")}
        hint={t("dayHint")}
        value={fields.awardedOn}
        onChange={({ target }) => onChange({ awardedOn: target.value })}
      />
      <TextArea
        label={t("text")}
        value={fields.text}
        maxLength={maxHonourText}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <TextField
        type="url"
        label={t("link")}
        hint={t("linkHint")}
        value={fields.link}
        maxLength={maxHonourLink}
        autoComplete="off"
        onChange={({ target }) => onChange({ link: target.value })}
      />
    </>
  );
}
