"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { ListHistoryView } from "../lists.loaders.ts";
import { listHistoryQuery } from "../lists.queries.ts";
import { useListMoves } from "./use-list-moves.ts";

type ListHistoryProps = {
  readonly guildId: string;
  readonly listId: number;
  readonly canEdit: boolean;
};

/** What changed a list, the latest first; the latest that stands can be taken back. */
export function ListHistory({ guildId, listId, canEdit }: ListHistoryProps) {
  const t = useTranslations("dkp.web.lists");
  const { data, error, refetch } = useQuery(listHistoryQuery({ guildId, listId }));
  return (
    <Card title={t("history.title")} isFlush>
      {!data && <Reading label={t("history.reading")} error={error} again={refetch} />}
      {data?.length === 0 && <EmptyState>{t("history.none")}</EmptyState>}
      <ol className="border-t border-line empty:hidden">
        {data?.map((move) => (
          <Move key={move.number} guildId={guildId} listId={listId} move={move} canEdit={canEdit} />
        ))}
      </ol>
    </Card>
  );
}

type MoveProps = ListHistoryProps & { readonly move: ListHistoryView[number] };

function Move({ guildId, listId, move, canEdit }: MoveProps) {
  const t = useTranslations("dkp.web.lists.history");
  const time = useGuildTime();
  const describe = useDescribeMove();
  const { isBusy, undo } = useListMoves({ guildId, list: { listId, name: "" } });
  const { number, movedAt, movedBy, undoneAt, isLatest } = move;
  return (
    <li className="flex items-center gap-3 border-b border-line px-3.5 py-2 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className={`text-table ${undoneAt ? "text-ink-3 line-through" : ""}`}>{describe(move)}</p>
        <p className="text-small text-ink-3">
          {t("by", { at: time("moment", movedAt), name: movedBy ?? t("nobody") })}
          {undoneAt && ` · ${t("undone")}`}
        </p>
      </div>
      {canEdit && isLatest && (
        <Button size="small" isBusy={isBusy} onClick={() => undo(number)}>
          {t("undo")}
        </Button>
      )}
    </li>
  );
}

function useDescribeMove(): (move: ListHistoryView[number]) => string {
  const t = useTranslations("dkp.web.lists.history");
  return ({ kind, name, memberCount, fromPlace, toPlace }) => {
    if (kind === "suicide")
      return t("suicide", { name: name ?? t("somebody"), from: fromPlace ?? 0, to: toPlace ?? 0 });
    if (kind === "remove") return t("remove", { name: name ?? t("somebody"), from: fromPlace ?? 0 });
    return name === null ? t("addMany", { count: memberCount }) : t("addOne", { name, to: toPlace ?? 0 });
  };
}
