"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { ListsView } from "../lists.loaders.ts";
import { listsQuery } from "../lists.queries.ts";
import { ListHistory } from "./list-history.tsx";
import { ListOrder } from "./list-order.tsx";
import { MakeList } from "./make-list.tsx";
import { PointsBar } from "./points-bar.tsx";

type ListsPageProps = { readonly guildId: string; readonly userId: string; readonly view: ListsView };

/** Suicide Kings: who is next for an item, list by list. */
export function ListsPage({ guildId, userId, view }: ListsPageProps) {
  const t = useTranslations("dkp.web.lists");
  const { data } = useQuery({ ...listsQuery(guildId), initialData: view });
  const { lists, canEdit } = data;
  const [listText, showList] = useUrlState("list");
  const current = lists.find(({ listId }) => String(listId) === listText) ?? lists[0];
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={canEdit && <MakeList guildId={guildId} onMade={(listId) => showList(String(listId))} />}
      />
      <PointsBar guildId={guildId} />
      {lists.length > 1 && current && (
        <div className="mb-3.5">
          <SegmentedSwitch
            label={t("which")}
            value={String(current.listId)}
            onChange={showList}
            segments={lists.map(({ listId, name }) => ({ value: String(listId), label: name }))}
          />
        </div>
      )}
      {current ? (
        <div className="grid items-start gap-3.5 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <ListOrder
            key={current.listId}
            guildId={guildId}
            list={current}
            userId={userId}
            canEdit={canEdit}
          />
          <ListHistory guildId={guildId} listId={current.listId} canEdit={canEdit} />
        </div>
      ) : (
        <Card isFlush>
          <EmptyState>{t(canEdit ? "makeFirst" : "none")}</EmptyState>
        </Card>
      )}
    </>
  );
}
