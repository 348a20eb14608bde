"use client";

import { type BoardColumn as Column, columnOf } from "@guildhall/core/recruitment";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import type { ApplicationsInView } from "../board.loaders.ts";
import { columnQuery } from "../board.queries.ts";
import { BoardCard, type Hands } from "./board-card.tsx";

type BoardColumnProps = Hands & { readonly column: Column; readonly first: ApplicationsInView };

/** One column of the board; another card can be dropped on it where a step leads there. */
export function BoardColumn({ column, first, ...hands }: BoardColumnProps) {
  const t = useTranslations("recruitment.web");
  const { guildId, board, steps, drag } = hands;
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...columnQuery({ guildId, column }),
    initialData: { pages: [first], pageParams: [null] },
  });
  const { ahead } = steps;
  const known = data.pages.flatMap(({ applications }) => applications);
  const others = known.filter(({ applicationId }) => applicationId !== ahead?.card.applicationId);
  const cards =
    ahead && columnOf(ahead.to) === column ? [{ ...ahead.card, state: ahead.to }, ...others] : others;
  return (
    <section
      aria-label={t(`columns.${column}`)}
      className={`flex min-h-[40vh] min-w-0 flex-col rounded-card border bg-sunken p-2 max-desk:min-h-0 max-desk:border-0 max-desk:bg-transparent max-desk:p-0 ${drag.accepts(column) ? "border-lamp" : "border-line"}`}
      {...drag.dropProps(column)}
    >
      <header className="flex items-baseline justify-between px-1.5 pt-1 pb-2.5 max-desk:hidden">
        <h2 className="font-title text-card font-semibold">{t(`columns.${column}`)}</h2>
        <span className="text-small text-ink-3">
          {column === "decided"
            ? t("decidedLately", { count: board.columns[column] })
            : board.columns[column]}
        </span>
      </header>
      {cards.length === 0 && <p className="px-1.5 py-2 text-small text-ink-3">{t(`empty.${column}`)}</p>}
      <ul className="grid gap-2">
        {cards.map((card) => (
          <BoardCard key={card.applicationId} {...hands} card={card} game={board.game} />
        ))}
      </ul>
      {hasNextPage && (
        <Button size="small" isBusy={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t("more", { count: board.columns[column] - known.length })}
        </Button>
      )}
    </section>
  );
}
