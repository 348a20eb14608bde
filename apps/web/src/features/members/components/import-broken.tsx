"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { SheetPreview } from "../imports.loaders.ts";

/** Rows that cannot be read, each with its line and why. */
export function ImportBroken({ broken }: Pick<SheetPreview, "broken">) {
  const t = useTranslations("members.import");
  if (broken.length === 0) return null;
  return (
    <Card title={t("broken", { count: broken.length })} aside={t("brokenLead")}>
      <ul className="grid gap-2">
        {broken.map(({ line, cause, text, otherLine }) => (
          <li key={line} className="flex flex-wrap gap-x-3 text-table">
            <span className="w-20 shrink-0 text-ink-3">{t("line", { line })}</span>
            <bdi dir="auto" className="min-w-0 truncate text-ink-2">
              {text}
            </bdi>
            <span className="text-bad">{t(`causes.${cause}`, { text, line: otherLine ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
