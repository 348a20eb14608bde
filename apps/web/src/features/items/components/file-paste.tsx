"use client";

import { itemLanguages, mostFileCharacters, mostFileItems } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { FileButton, sheetFiles } from "#web/components/ui/file-button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import type { FileDraft } from "./use-file-draft.ts";
import { useItemWords } from "./use-item-words.ts";

type FilePasteProps = {
  readonly file: FileDraft;
  /** Why it cannot be read. */
  readonly error: string | undefined;
};

/** Where a list is pasted, or its file chosen, and how it is to be read. */
export function FilePaste({ file: { draft, change }, error }: FilePasteProps) {
  const t = useTranslations("items.web.import");
  const words = useItemWords();
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (text: string) => {
    const isFine = text.length <= mostFileCharacters;
    setTooLarge(!isFine);
    if (isFine) change({ text });
  };
  const read = async (chosen: File) => {
    // A character takes at most four bytes.
    if (chosen.size > mostFileCharacters * 4) return setTooLarge(true);
    take(await chosen.text());
  };
  return (
    <Card>
      <TextArea
        label={t("paste")}
        hint={t("pasteHint", { most: mostFileItems })}
        error={isTooLarge ? t("tooLarge") : error}
        placeholder={t("placeholder")}
        rows={draft.text === "" ? 8 : 4}
        spellCheck={false}
        value={draft.text}
        onChange={({ target }) => take(target.value)}
      />
      <div className="mt-2.5 grid gap-3.5">
        <div>
          <FileButton
            label={t("file")}
            accept={`${sheetFiles},.json,application/json`}
            onFile={(chosen) => void read(chosen)}
          />
        </div>
        <div className="max-w-[320px]">
          <Select
            label={t("language")}
            hint={t("languageHint")}
            value={draft.language}
            onChange={({ target }) =>
              change({ language: itemLanguages.find((one) => one === target.value) ?? draft.language })
            }
            options={itemLanguages.map((value) => ({ value, label: words.language(value) }))}
          />
        </div>
        <Checkbox
          label={t("whole")}
          hint={t("wholeHint")}
          isChecked={draft.isWhole}
          onChange={(isWhole) => change({ isWhole })}
        />
      </div>
    </Card>
  );
}
