"use client";

import { type Result, results } from "@guildhall/core/attendance";
import { useQuery } from "@tanstack/react-query";
import { ClipboardPaste } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import type { EventKey } from "../attendance.queries.ts";
import { namesQuery } from "../check-ins.queries.ts";
import { type Choices, PastePreview } from "./paste-preview.tsx";
import { useMarkMany } from "./use-mark-many.ts";

/** Opens a dialog in which an officer pastes names from the game, reads whom they mean, and marks them. */
export function PasteNames({ eventKey }: { readonly eventKey: EventKey }) {
  const t = useTranslations("attendance.web.editor");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <ClipboardPaste aria-hidden />
        {t("paste")}
      </Button>
      {isOpen && <PasteDialog eventKey={eventKey} onClose={() => setOpen(false)} />}
    </>
  );
}

type PasteDialogProps = { readonly eventKey: EventKey; onClose(): void };

function PasteDialog({ eventKey, onClose }: PasteDialogProps) {
  const t = useTranslations("attendance.web.editor");
  const tResults = useTranslations("attendance.results");
  const { isBusy, markMany } = useMarkMany(eventKey);
  const [text, setText] = useState("");
  const [result, setResult] = useState<Result>("present");
  const [choices, setChoices] = useState<Choices>({});
  const asked = useDeferredValue(text.trim());
  const { data: names, error } = useQuery(namesQuery(eventKey, asked));
  const memberIds = names ? meantBy(names, choices) : [];
  const mark = () => {
    markMany({ memberIds, result, source: "list" });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={t("pasteTitle")}
      onClose={onClose}
      footer={
        <Button
          kind="act"
          isBusy={isBusy}
          disabled={memberIds.length === 0 || asked !== text.trim()}
          onClick={mark}
        >
          {t("write", { count: memberIds.length, result: tResults(result) })}
        </Button>
      }
    >
      <TextArea
        label={t("names")}
        hint={t("namesHint")}
        error={error?.message}
        rows={5}
        maxLength={20_000}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="mt-3">
        <Select
          label={t("countAs")}
          value={result}
          onChange={({ target }) => setResult(results.find((one) => one === target.value) ?? "present")}
          options={results.map((value) => ({ value, label: tResults(value) }))}
        />
      </div>
      {names && asked !== "" && <PastePreview names={names} choices={choices} onChoose={setChoices} />}
    </Dialog>
  );
}

function meantBy(names: Parameters<typeof PastePreview>[0]["names"], choices: Choices): readonly number[] {
  const chosen = names.questions.flatMap(({ name, candidates }) =>
    candidates.filter(({ memberId }) => memberId === choices[name]).map(({ memberId }) => memberId),
  );
  return [...new Set([...names.people.map(({ memberId }) => memberId), ...chosen])];
}
