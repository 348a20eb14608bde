"use client";

import { useTranslations } from "next-intl";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { ItemsView, ItemView } from "../items.loaders.ts";
import { ChangeLines } from "./change-lines.tsx";
import { useItemChanges } from "./use-item-changes.ts";

type ItemHistoryProps = Pick<ItemView, "history"> & Pick<ItemsView, "grades">;

/** What became of the item, the latest first. */
export function ItemHistory({ history, grades }: ItemHistoryProps) {
  const t = useTranslations("items.web.sheet");
  const time = useGuildTime();
  const describe = useItemChanges(grades);
  return (
    <section>
      <h3 className="mb-1 font-title text-card font-semibold">{t("history")}</h3>
      {history.length === 0 && <p className="text-table text-ink-2">{t("noHistory")}</p>}
      <ol>
        {history.map(({ changedAt, kind, provider, before, after }) => (
          <li key={`${changedAt} ${kind}`} className="border-b border-line py-[7px] last:border-0">
            <p className="flex gap-2 text-table">
              <b className="font-medium">{t(`kinds.${kind}`)}</b>
              <span className="text-ink-2">{t(`by.${provider ?? "hand"}`)}</span>
              <time dateTime={changedAt} className="ms-auto text-small text-ink-3">
                {time("moment", changedAt)}
              </time>
            </p>
            {before && <ChangeLines changes={describe({ before, after })} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
