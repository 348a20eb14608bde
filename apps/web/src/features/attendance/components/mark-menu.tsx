"use client";

import { type Result, results } from "@guildhall/core/attendance";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuLabel, MenuLine } from "#web/components/ui/menu.tsx";
import { ResultChip } from "./result-chip.tsx";

type MarkMenuProps = {
  readonly name: string;
  /** Null where the rule decides. */
  readonly mark: Result | null;
  onMark(result: Result | null): void;
  /** Asks why as well. */
  onNote(): void;
};

/** What an officer said of a member, and what else can be said. */
export function MarkMenu({ name, mark, onMark, onNote }: MarkMenuProps) {
  const t = useTranslations("attendance");
  const said = mark ? t(`results.${mark}`) : t("web.editor.byRule");
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("web.markNamed", { name, result: said })}
          className="inline-flex items-center gap-1 rounded-chip text-small text-ink-3 max-desk:min-h-7"
        >
          {mark ? <ResultChip result={mark} /> : said}
          <ChevronDown aria-hidden className="icon-12" />
        </button>
      }
    >
      <MenuLabel>{t("web.markAs")}</MenuLabel>
      {results.map((result) => (
        <MenuItem key={result} onSelect={() => onMark(result)}>
          <ResultChip result={result} />
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={onNote}>{t("web.editor.withNote")}</MenuItem>
      {mark && <MenuItem onSelect={() => onMark(null)}>{t("web.unmark")}</MenuItem>}
    </Menu>
  );
}
