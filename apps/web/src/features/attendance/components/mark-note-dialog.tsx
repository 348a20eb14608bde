"use client";

import { maxMarkNote, type Result, results } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import type { EventKey } from "../attendance.queries.ts";
import { useMarkMany } from "./use-mark-many.ts";

/** Whom an officer marks, and what stands there so far. */
type Marked = {
  readonly memberId: number;
  readonly name: string;
  readonly mark: Result | null;
  readonly markNote?: string | null | undefined;
  readonly result: Result | null;
};

type MarkNoteDialogProps = { readonly eventKey: EventKey; readonly marked: Marked; onClose(): void };

/** What really happened with a member, and why the officer says so. */
export function MarkNoteDialog({ eventKey, marked, onClose }: MarkNoteDialogProps) {
  const t = useTranslations("attendance.web.editor");
  const tResults = useTranslations("attendance.results");
  const { isBusy, failure, markMany } = useMarkMany(eventKey);
  const [result, setResult] = useState<Result>(marked.mark ?? marked.result ?? "present");
  const [note, setNote] = useState(marked.markNote ?? "");
  const save = () => markMany({ memberIds: [marked.memberId], result, source: "officer", note }, onClose);
  return (
    <Dialog
      isOpen
      title={t("noteTitle", { name: marked.name })}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} onClick={save}>
          {t("noteSave")}
        </Button>
      }
    >
      <div className="grid gap-3">
        <Select
          label={t("countAs")}
          value={result}
          onChange={({ target }) => setResult(results.find((one) => one === target.value) ?? result)}
          options={results.map((value) => ({ value, label: tResults(value) }))}
        />
        <TextArea
          label={t("note")}
          hint={t("noteHint")}
          error={failure}
          maxLength={maxMarkNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
    </Dialog>
  );
}
