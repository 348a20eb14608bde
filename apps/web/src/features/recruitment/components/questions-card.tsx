"use client";

import type { GameProfile } from "@guildhall/core/games";
import { maxQuestions, questionKinds, questionsFor, stepSize } from "@guildhall/core/recruitment";
import { nameQuestion } from "@guildhall/i18n/describe-answer";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { SortableList } from "#web/components/ui/sortable-list.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { freeKinds, newRow, type QuestionRow, questionsOf } from "./form-draft.ts";
import { QuestionFields } from "./question-fields.tsx";

type QuestionsCardProps = {
  readonly rows: readonly QuestionRow[];
  readonly game: GameProfile;
  onChange(rows: readonly QuestionRow[]): void;
};

/** The questions in their order; one of them is open to be changed. */
export function QuestionsCard({ rows, game, onChange }: QuestionsCardProps) {
  const t = useTranslations("recruitment.web.forms");
  const nameOf = useRowName();
  const [openKey, setOpenKey] = useState<string>();
  const opened = rows.find(({ key }) => key === openKey);
  const replace = (changed: QuestionRow) =>
    onChange(rows.map((row) => (row.key === changed.key ? changed : row)));
  const move = (moved: QuestionRow, place: number) =>
    onChange(rows.filter(({ key }) => key !== moved.key).toSpliced(place - 1, 0, moved));
  const add = (row: QuestionRow) => {
    onChange([...rows, row]);
    setOpenKey(row.key);
  };
  const asked = rows.filter((row) => isAsked(row, game)).length;
  return (
    <Card
      isFlush
      title={t("questions")}
      aside={t("steps", { count: asked, steps: Math.ceil(asked / stepSize) })}
    >
      {rows.length === 0 && <EmptyState>{t("noQuestions")}</EmptyState>}
      <SortableList
        label={t("questions")}
        rows={rows}
        isBusy={false}
        rowId={({ key }) => key}
        rowName={nameOf}
        onMove={move}
      >
        {(row) => (
          <QuestionLine
            row={row}
            name={nameOf(row)}
            isOpen={row.key === openKey}
            isAsked={isAsked(row, game)}
            onOpen={() => setOpenKey(row.key === openKey ? undefined : row.key)}
            onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        )}
      </SortableList>
      {opened && <QuestionFields key={opened.key} row={opened} name={nameOf(opened)} onChange={replace} />}
      {rows.length < maxQuestions && <AddQuestion rows={rows} onAdd={add} />}
    </Card>
  );
}

/** Whether the guild's game knows what is asked. */
function isAsked(row: QuestionRow, game: GameProfile): boolean {
  return questionsFor(questionsOf({ name: "", introduction: "", rows: [row] }), game).length > 0;
}

function useRowName(): (row: QuestionRow) => string {
  const t = useTranslations();
  return ({ kind, label }) =>
    nameQuestion(t, { kind, label: label.trim() || null }) || t("recruitment.web.forms.unnamed");
}

type QuestionLineProps = {
  readonly row: QuestionRow;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  onOpen(): void;
  onRemove(): void;
};

function QuestionLine({ row, name, isOpen, isAsked, onOpen, onRemove }: QuestionLineProps) {
  const t = useTranslations("recruitment.web");
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onOpen}
        className="min-w-0 flex-1 py-1 text-start text-table hover:text-lamp"
      >
        <bdi dir="auto" className="block truncate font-medium">
          {name}
        </bdi>
        <span className="block text-small text-ink-3">
          {isAsked ? t(`kinds.${row.kind}`) : t("forms.notAsked")}
          {row.isRequired && ` · ${t("forms.required")}`}
        </span>
      </button>
      <IconButton label={t("forms.remove", { name })} onClick={onRemove}>
        <Trash2 aria-hidden />
      </IconButton>
    </>
  );
}

type AddQuestionProps = { readonly rows: readonly QuestionRow[]; onAdd(row: QuestionRow): void };

function AddQuestion({ rows, onAdd }: AddQuestionProps) {
  const t = useTranslations("recruitment.web");
  const kinds = freeKinds(rows, questionKinds);
  return (
    <div className="p-3.5">
      <Select
        label={t("forms.add")}
        value=""
        onChange={({ target }) => {
          const kind = kinds.find((one) => one === target.value);
          if (kind) onAdd(newRow(kind, crypto.randomUUID()));
        }}
        options={[
          { value: "", label: t("forms.addWhich") },
          ...kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        ]}
      />
    </div>
  );
}
