"use client";

import type { PreviewSheetInput } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import type { PickerOption } from "#web/components/ui/picker-list.tsx";
import type { SheetPreview } from "../imports.loaders.ts";

type Row = SheetPreview["rows"][number];

type ImportQuestionsProps = {
  readonly preview: SheetPreview;
  readonly answers: PreviewSheetInput["answers"];
  onAnswer(line: number, choice: string): void;
};

/** The rows of which only an officer can say whom they mean. What was answered stays, to be changed. */
export function ImportQuestions({ preview, answers, onAnswer }: ImportQuestionsProps) {
  const t = useTranslations("members.import");
  const answerOf = new Map(answers.map(({ line, choice }) => [line, choice]));
  const asked = preview.rows.filter(({ fate, line }) => fate === "question" || answerOf.has(line));
  const open = asked.filter(({ fate }) => fate === "question").length;
  const optionsOf = useOptions(preview);
  if (asked.length === 0) return null;
  return (
    <Card title={t("questions", { count: open })} aside={t("questionsLead")}>
      <ul className="grid gap-3">
        {asked.map((row) => (
          <li key={row.line}>
            <Picker
              label={t("whom", { line: row.line, name: row.written })}
              placeholder={t("choosePerson")}
              options={optionsOf(row)}
              value={answerOf.get(row.line) ?? null}
              onChange={(choice) => onAnswer(row.line, choice)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The likeliest first, then what else the row may be, then everybody. */
function useOptions({ people }: SheetPreview): (row: Row) => readonly PickerOption[] {
  const t = useTranslations("members.import");
  return ({ candidates }) => {
    const likely = new Set(candidates.map(({ personId }) => personId));
    return [
      ...candidates.map(({ personId, name, confidence }) => ({
        id: personId,
        label: name,
        detail: t("sure", { percent: confidence }),
      })),
      { id: "new", label: t("newMember") },
      { id: "skip", label: t("leaveOut") },
      ...people
        .filter(({ personId }) => !likely.has(personId))
        .map(({ personId, name }) => ({ id: personId, label: name })),
    ];
  };
}
