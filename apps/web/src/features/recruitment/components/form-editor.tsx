"use client";

import { longestFormName, longestIntroduction } from "@guildhall/core/recruitment";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { UnsavedBar } from "#web/components/ui/unsaved-bar.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveFormAction } from "../forms.actions.ts";
import type { FormsView } from "../forms.loaders.ts";
import {
  draftOf,
  type FormDraft,
  type FormInView,
  inputOf,
  isSameForm,
  newRow,
  questionsOf,
  usualKinds,
} from "./form-draft.ts";
import { FormPreview } from "./form-preview.tsx";
import { FormState } from "./form-state.tsx";
import { QuestionsCard } from "./questions-card.tsx";

type FormEditorProps = {
  readonly guildId: string;
  readonly view: FormsView;
  /** Undefined while it is a new one. */
  readonly form: FormInView | undefined;
  /** Shows a form; undefined for the first one. */
  onOpen(formId: number | undefined): void;
};

/** Where a new form begins. */
const usualDraft: FormDraft = {
  name: "",
  introduction: "",
  rows: usualKinds.map((kind) => newRow(kind, kind)),
};

/** One form with its questions, beside what comes of it in Discord and on the page. */
export function FormEditor({ guildId, view, form, onOpen }: FormEditorProps) {
  const t = useTranslations("recruitment.web.forms");
  const stored = form ? draftOf(form) : usualDraft;
  const [draft, setDraft] = useState(stored);
  const { isBusy, failure, run } = useAction();
  const change = (changed: Partial<FormDraft>) => setDraft({ ...draft, ...changed });
  const save = () =>
    run(
      () => saveFormAction(guildId, inputOf(draft, form)),
      (formId) => {
        onOpen(formId);
        return t("saved");
      },
    );
  return (
    <div className="grid items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_minmax(0,420px)]">
      <div className="grid min-w-0 gap-3.5">
        {failure && (
          <p role="alert" className="text-bad">
            {failure}
          </p>
        )}
        <Card
          title={form ? t("form") : t("newForm")}
          aside={form && <FormState guildId={guildId} form={form} onDeleted={() => onOpen(undefined)} />}
        >
          <div className="grid gap-3">
            <TextField
              label={t("name")}
              placeholder={t("nameUsual")}
              maxLength={longestFormName}
              autoComplete="off"
              value={draft.name}
              isChanged={draft.name !== stored.name}
              onChange={({ target }) => change({ name: target.value })}
            />
            <TextArea
              label={t("introduction")}
              hint={t("introductionHint")}
              maxLength={longestIntroduction}
              value={draft.introduction}
              isChanged={draft.introduction !== stored.introduction}
              onChange={({ target }) => change({ introduction: target.value })}
            />
          </div>
        </Card>
        <QuestionsCard rows={draft.rows} game={view.game} onChange={(rows) => change({ rows })} />
      </div>
      <FormPreview
        game={view.game}
        guildName={view.guildName}
        introduction={draft.introduction}
        questions={questionsOf(draft)}
      />
      <UnsavedBar
        changes={isSameForm(draft, stored) && form ? [] : listChanges(draft, stored, t)}
        isSaving={isBusy}
        onDiscard={() => {
          setDraft(stored);
          if (!form) onOpen(undefined);
        }}
        onSave={save}
      />
    </div>
  );
}

type Words = (part: "name" | "introduction" | "questions") => string;

/** What differs, in words; a form that was never saved differs as a whole. */
function listChanges(draft: FormDraft, stored: FormDraft, t: Words): readonly string[] {
  const changed = (["name", "introduction"] as const).filter((part) => draft[part] !== stored[part]);
  const areOthers = JSON.stringify(draft.rows) !== JSON.stringify(stored.rows);
  const named = changed.map((part) => t(part));
  return areOthers || changed.length === 0 ? [...named, t("questions")] : named;
}
