"use client";

import { maxSheetCharacters, maxSheetRows } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { FileButton, sheetFiles } from "#web/components/ui/file-button.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";

type ImportPasteProps = { readonly text: string; onText(text: string): void };

/** Where a sheet is pasted, or its file chosen. */
export function ImportPaste({ text, onText }: ImportPasteProps) {
  const t = useTranslations("members.import");
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (pasted: string) => {
    const isTooLong = pasted.length > maxSheetCharacters;
    setTooLarge(isTooLong);
    if (!isTooLong) onText(pasted);
  };
  const read = async (chosen: File) => {
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
        <FileButton label={t("file")} accept={sheetFiles} onFile={(file) => void read(file)} />
      </div>
    </Card>
  );
}

/** One MB, as the hint says. */
const maxFileBytes = 1_048_576;
