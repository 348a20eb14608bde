"use client";

import { useTranslations } from "next-intl";
import type { EventView } from "../events.loaders.ts";

/** What the event has in Discord beyond its card; what somebody deleted there is not made again, and says so. */
export function EventExtras({ extras }: Pick<EventView, "extras">) {
  const t = useTranslations("events.extras");
  const shown = extras.filter(({ standing }) => standing !== "over");
  if (shown.length === 0) return null;
  return (
    <dl className="mb-3.5 flex flex-wrap gap-x-3 gap-y-1 text-small text-ink-3">
      <dt>{t("title")}</dt>
      {shown.map(({ kind, standing }) => {
        const name = t(`kinds.${kind}`);
        return (
          <dd key={kind} className={standing === "there" ? "text-ink-2" : undefined}>
            {standing === "deleted" ? t("deleted", { kind: name }) : name}
          </dd>
        );
      })}
    </dl>
  );
}
