"use client";

import { type Result, results } from "@guildhall/core/attendance";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuChoices, MenuItem, MenuLine } from "#web/components/ui/menu.tsx";
import { ResultChip } from "./result-chip.tsx";

type ResultMenuProps = {
  readonly name: string;
  readonly result: Result;
  /** An officer set the result; without that the rule decides. */
  readonly isMarked: boolean;
  /** Null gives the decision back to the rule. */
  onMark(result: Result | null): void;
  /** Asks why as well. */
  onNote(): void;
};

/** The result, and what an officer can make of it. */
export function ResultMenu({ name, result, isMarked, onMark, onNote }: ResultMenuProps) {
  const t = useTranslations("attendance");
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("web.markNamed", { name, result: t(`results.${result}`) })}
          className="inline-flex items-center gap-1 rounded-chip text-ink-3 max-desk:min-h-7"
        >
          <ResultChip result={result} />
          <ChevronDown aria-hidden className="icon-12" />
        </button>
      }
    >
      <MenuChoices
        label={t("web.markAs")}
        value={result}
        onChange={(chosen) => onMark(results.find((one) => one === chosen) ?? null)}
        choices={results.map((value) => ({ value, label: t(`results.${value}`) }))}
      />
      <MenuLine />
      <MenuItem onSelect={onNote}>{t("web.editor.withNote")}</MenuItem>
      {isMarked && <MenuItem onSelect={() => onMark(null)}>{t("web.unmark")}</MenuItem>}
    </Menu>
  );
}
