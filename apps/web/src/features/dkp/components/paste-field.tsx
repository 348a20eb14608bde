"use client";

import { maxSlipLines } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { FileButton, sheetFiles } from "#web/components/ui/file-button.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";

type PasteFieldProps = {
  readonly text: string;
  readonly error: string | undefined;
  onText(text: string): void;
};

/** More than a thousand lines ever have. */
const maxCharacters = 200_000;

/** Where a list is pasted, or its file dropped or chosen. */
export function PasteField({ text, error, onText }: PasteFieldProps) {
  const t = useTranslations("dkp.web.paste");
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (chosen: File) => {
    const isFine = chosen.size <= maxCharacters;
    setTooLarge(!isFine);
    if (isFine) onText(await chosen.text());
  };
  const drop = (event: DragEvent) => {
    const dropped = event.dataTransfer.files[0];
    if (!dropped) return;
    event.preventDefault();
    void read(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button below
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <TextArea
        label={t("list")}
        hint={t("hint", { most: maxSlipLines })}
        error={isTooLarge ? t("tooLarge") : error}
        placeholder={t("placeholder")}
        rows={text === "" ? 6 : 4}
        maxLength={maxCharacters}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <div className="mt-2">
        <FileButton label={t("file")} accept={sheetFiles} size="small" onFile={(file) => void read(file)} />
      </div>
    </div>
  );
}
