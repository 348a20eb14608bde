"use client";

import { useLocale, useTranslations } from "next-intl";
import type { RulesPreviewView } from "./use-save-rules.ts";

/** Which open drops would go to somebody else, and whether loot would come to people more evenly. */
export function RulesPreview({ preview }: { readonly preview: RulesPreviewView }) {
  const t = useTranslations("wishlists.priority.web");
  const locale = useLocale();
  const write = (gini: number) =>
    gini.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { lines, decisionCount, giniBefore, giniAfter } = preview;
  const moved = lines.filter(({ before, after }) => before?.memberId !== after?.memberId);
  return (
    <section aria-label={t("previewTitle")} className="mt-3.5 border-t border-line pt-3">
      <h3 className="mb-1 font-title text-part font-semibold">{t("previewTitle")}</h3>
      {lines.length === 0 && <p className="text-ink-2">{t("previewNone")}</p>}
      {lines.length > 0 && moved.length === 0 && (
        <p className="text-ink-2">{t("previewSame", { count: lines.length })}</p>
      )}
      <ul>
        {moved.map(({ dropId, item, before, after }) => (
          <li key={dropId}>
            {t("previewLine", {
              item: item?.name ?? "",
              before: before?.name ?? t("nobody"),
              after: after?.name ?? t("nobody"),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-ink-2">
        {decisionCount === 0
          ? t("previewNoPast")
          : t("previewGini", { before: write(giniBefore), after: write(giniAfter) })}
      </p>
    </section>
  );
}
