"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { FilePreview } from "../items.loaders.ts";

const mostShown = 50;

/** What cannot be read, line by line; the rest of the file goes on without it. */
export function FileProblems({ preview: { problems, format } }: { readonly preview: FilePreview }) {
  const t = useTranslations("items.web.import");
  if (problems.length === 0) return null;
  return (
    <Card title={t("problems", { count: problems.length })}>
      <ul className="grid gap-1.5 text-table">
        {problems.slice(0, mostShown).map(({ line, cause, text, otherLine }) => (
          <li key={`${line} ${cause}`} className="flex flex-wrap gap-x-2">
            <span className="text-ink-3">{t(format === "json" ? "entry" : "line", { line })}</span>
            <bdi dir="auto" className="min-w-0 [overflow-wrap:anywhere] text-ink-2">
              {text}
            </bdi>
            <span className="text-warn">{t(`causes.${cause}`, { other: otherLine ?? 0 })}</span>
          </li>
        ))}
      </ul>
      {problems.length > mostShown && (
        <p className="mt-2 text-small text-ink-3">
          {t("moreProblems", { count: problems.length - mostShown })}
        </p>
      )}
    </Card>
  );
}
