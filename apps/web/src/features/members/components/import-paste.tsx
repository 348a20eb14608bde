"use client";

import { maxSheetCharacters, maxSheetRows } from "@guildhall/core/members";
import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";

type ImportPasteProps = { readonly text: string; onText(text: string): void };

/** Where a sheet is pasted, or its file chosen. */
export function ImportPaste({ text, onText }: ImportPasteProps) {
  const t = useTranslations("members.import");
  const file = useRef<HTMLInputElement>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (pasted: string) => {
    const isTooLong = pasted.length > maxSheetCharacters;
    setTooLarge(isTooLong);
    if (!isTooLong) onText(pasted);
  };
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > maxFileBytes) return setTooLarge(true);
    take(await chosen.text());
  };
  return (
    <Card>
      <TextArea
        label={t("paste")}
        hint={t("pasteHint", { rows: maxSheetRows })}
        error={isTooLarge ? t("tooLarge") : undefined}
        placeholder={t("placeholder")}
        rows={text === "" ? 8 : 4}
        spellCheck={false}
        value={text}
        onChange={(event) => take(event.target.value)}
      />
      <div className="mt-2.5">
        <input
          ref={file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-label={t("file")}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <Button onClick={() => file.current?.click()}>
          <FileUp aria-hidden />
          {t("file")}
        </Button>
      </div>
    </Card>
  );
}

/** One MB, as the hint says. */
const maxFileBytes = 1_048_576;
