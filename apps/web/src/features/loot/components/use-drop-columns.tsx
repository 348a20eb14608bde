"use client";

import { useTranslations } from "next-intl";
import type { Column } from "#web/components/ui/table/column.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { DropInView } from "../drops.loaders.ts";
import { DropActions, type DropHands } from "./drop-actions.tsx";
import { DropState } from "./drop-state.tsx";
import { LootItem } from "./loot-item.tsx";

/** What fell, where, how far it is, and whose turn it is. */
export function useDropColumns(guildId: string, hands: DropHands): readonly Column<DropInView>[] {
  const t = useTranslations("loot.web");
  const time = useGuildTime();
  return [
    {
      id: "item",
      label: t("columns.item"),
      phone: "title",
      cell: ({ item }) => <LootItem item={item} />,
      sortBy: ({ item }) => item?.shown.name ?? "",
      csv: ({ item }) => item?.shown.name ?? "",
    },
    {
      id: "state",
      label: t("columns.state"),
      phone: "main",
      cell: (drop) => <DropState guildId={guildId} drop={drop} />,
      sortBy: ({ state }) => state,
      csv: ({ state }) => t(`dropStates.${state}`),
    },
    {
      id: "member",
      label: t("columns.member"),
      phone: "note",
      cell: ({ member }) => member && <MemberName member={member} />,
      sortBy: ({ member }) => member?.name ?? "",
      csv: ({ member }) => member?.name ?? "",
    },
    {
      id: "event",
      label: t("columns.event"),
      isMinor: true,
      cell: ({ event }) => <bdi dir="auto">{event?.title}</bdi>,
      sortBy: ({ event }) => event?.title ?? "",
      csv: ({ event }) => event?.title ?? "",
    },
    {
      id: "dropped",
      label: t("columns.dropped"),
      isMinor: true,
      cell: ({ droppedAt }) => <span className="text-ink-3">{time("moment", droppedAt)}</span>,
      sortBy: ({ droppedAt }) => droppedAt,
      csv: ({ droppedAt }) => droppedAt,
    },
    {
      id: "actions",
      label: t("columns.actions"),
      isNumber: true,
      phone: "actions",
      cell: (drop) => <DropActions guildId={guildId} drop={drop} {...hands} />,
    },
  ];
}
