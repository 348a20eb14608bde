"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { DropInView, DropsView } from "../drops.loaders.ts";
import { dropsQuery } from "../drops.queries.ts";
import { LootTabs } from "./loot-tabs.tsx";
import { RecordDrops } from "./record-drops.tsx";
import { SellSelection } from "./sell-selection.tsx";
import { useDropColumns } from "./use-drop-columns.tsx";

const OpenSessionSheet = onDemand(async () => (await import("./open-session-sheet.tsx")).OpenSessionSheet);
const GiveDropSheet = onDemand(async () => (await import("./give-drop-sheet.tsx")).GiveDropSheet);

type DropsPageProps = { readonly guildId: string; readonly first: DropsView };

/** Dropped, not yet given: the oldest first, with what can be done about each. */
export function DropsPage({ guildId, first }: DropsPageProps) {
  const t = useTranslations("loot.web");
  const language = useItemLanguage();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...dropsQuery({ guildId, language }),
    initialData: { pages: [first], pageParams: [null] },
  });
  const [rows, showHanded] = useOptimistic(
    data.pages.flatMap((page) => page.rows),
    without,
  );
  const [sold] = useUrlState("sell");
  const columns = useDropColumns(guildId, { canAward: first.canAward, showHanded });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={first.canAward && <RecordDrops guildId={guildId} />}
      />
      <LootTabs guildId={guildId} />
      <Card isFlush>
        <DataTable<DropInView>
          label={t("owed")}
          columns={columns}
          rows={rows}
          rowId={({ dropId }) => String(dropId)}
          rowName={({ item }) => item?.shown.name ?? ""}
          searchText={({ item, member, event }) =>
            [item?.shown.name, member?.name, event?.title].filter(Boolean).join(" ")
          }
          searchPlaceholder={t("find")}
          empty={t(first.canAward ? "owedNone" : "owedNoneMember")}
          isPart={hasNextPage}
          selectionActions={
            first.canAward
              ? (ids) => <SellSelection drops={rows.filter(({ dropId }) => ids.includes(String(dropId)))} />
              : undefined
          }
        />
      </Card>
      {hasNextPage && (
        <p className="mt-3.5">
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        </p>
      )}
      {first.canAward &&
        (sold === null ? (
          <GiveDropSheet guildId={guildId} rows={rows} />
        ) : (
          <OpenSessionSheet guildId={guildId} rows={rows} />
        ))}
    </>
  );
}

/** What was handed over is owed no more. */
function without(rows: readonly DropInView[], handed: number): readonly DropInView[] {
  return rows.filter(({ dropId }) => dropId !== handed);
}
