"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { WrittenChange } from "./use-item-changes.ts";

type ChangeLinesProps = {
  readonly changes: readonly WrittenChange[];
  /** Beside each other: of something new there is much to tell, and little to compare. */
  readonly isInline?: boolean;
};

/** What was, and what is. */
export function ChangeLines({ changes, isInline }: ChangeLinesProps) {
  const t = useTranslations("items.web.sheet");
  return (
    <ul className={`${isInline ? "flex flex-wrap gap-x-3" : "grid"} gap-y-0.5 text-small`}>
      {changes.map(({ id, field, before, after }) => (
        <li key={id} className="min-w-0 [overflow-wrap:anywhere] whitespace-normal">
          <span className="text-ink-3">{field}</span>{" "}
          {before && (
            <>
              <bdi dir="auto" className="text-ink-2">
                {before}
              </bdi>{" "}
              <ArrowRight aria-hidden className="icon-12 inline text-ink-3 rtl:-scale-x-100" />{" "}
            </>
          )}
          <bdi dir="auto">{after || t("nothing")}</bdi>
        </li>
      ))}
    </ul>
  );
}
