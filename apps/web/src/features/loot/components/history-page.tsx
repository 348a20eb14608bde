"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { LootHistoryView, LootRowInView } from "../drops.loaders.ts";
import { lootHistoryQuery } from "../drops.queries.ts";
import { LootTabs } from "./loot-tabs.tsx";
import { useHistoryColumns } from "./use-history-columns.tsx";

const AwardSheet = onDemand(async () => (await import("./award-sheet.tsx")).AwardSheet);

type HistoryPageProps = { readonly guildId: string; readonly first: LootHistoryView };

/** Who was offered or given what, the latest first; one of them opens beside the table with what happened to it. */
export function HistoryPage({ guildId, first }: HistoryPageProps) {
  const t = useTranslations("loot.web");
  const { user } = useShell();
  const language = useItemLanguage();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...lootHistoryQuery({ guildId, language }),
    initialData: { pages: [first], pageParams: [null] },
  });
  const [open, setOpen] = useUrlState("award");
  const show = (awardId: number) => setOpen(String(awardId));
  const columns = useHistoryColumns(guildId, show);
  return (
    <>
      <PageHead title={t("title")} lead={t("historyLead")} />
      <LootTabs guildId={guildId} />
      <Card isFlush>
        <DataTable<LootRowInView>
          label={t("history")}
          columns={columns}
          rows={data.pages.flatMap(({ rows }) => rows)}
          rowId={({ awardId }) => String(awardId)}
          rowName={({ item, member }) => `${item?.shown.name ?? ""} ${member?.name ?? ""}`}
          searchText={({ item, member, event }) =>
            [item?.shown.name, member?.name, event?.title].filter(Boolean).join(" ")
          }
          isOwn={({ member }) => member !== null && member.userId !== null && member.userId === user?.userId}
          isOpen={({ awardId }) => String(awardId) === open}
          onOpen={({ awardId }) => show(awardId)}
          searchPlaceholder={t("find")}
          empty={t("historyNone")}
          isPart={hasNextPage}
        />
      </Card>
      {hasNextPage && (
        <p className="mt-3.5">
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        </p>
      )}
      {open !== null && (
        <AwardSheet key={open} guildId={guildId} awardId={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
