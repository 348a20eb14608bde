"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { LootRowInView } from "../drops.loaders.ts";
import { awardTones } from "./award-tones.ts";
import { LootItem } from "./loot-item.tsx";

/** What, to whom, for how much, and what became of it, which opens step by step. */
export function useHistoryColumns(
  guildId: string,
  onOpen: (awardId: number) => void,
): readonly Column<LootRowInView>[] {
  const t = useTranslations("loot.web");
  const time = useGuildTime();
  const amount = useAmount();
  return [
    {
      id: "item",
      label: t("columns.item"),
      phone: "title",
      cell: ({ item, dropId, mode }) =>
        mode === null ? (
          <LootItem item={item} />
        ) : (
          <Link href={`/guilds/${guildId}/loot/decisions/${dropId}`} className="hover:underline">
            <LootItem item={item} />
          </Link>
        ),
      sortBy: ({ item }) => item?.shown.name ?? "",
      csv: ({ item }) => item?.shown.name ?? "",
    },
    {
      id: "member",
      label: t("columns.member"),
      phone: "detail",
      cell: ({ member }) => member && <MemberName member={member} />,
      sortBy: ({ member }) => member?.name ?? "",
      csv: ({ member }) => member?.name ?? "",
    },
    {
      id: "state",
      label: t("columns.state"),
      phone: "main",
      cell: ({ state, awardId }) => (
        <button type="button" onClick={() => onOpen(awardId)} className="min-h-6 hover:underline">
          <Chip tone={awardTones[state]}>{t(`awardStates.${state}`)}</Chip>
        </button>
      ),
      sortBy: ({ state }) => state,
      csv: ({ state }) => t(`awardStates.${state}`),
    },
    {
      id: "price",
      label: t("columns.price"),
      isNumber: true,
      phone: "second",
      cell: ({ price }) => (price === null ? "" : amount(price)),
      sortBy: ({ price }) => price ?? -1,
      csv: ({ price }) => (price === null ? "" : price / 100),
    },
    {
      id: "event",
      label: t("columns.event"),
      isMinor: true,
      cell: ({ event }) => <bdi dir="auto">{event?.title}</bdi>,
      csv: ({ event }) => event?.title ?? "",
    },
    {
      id: "given",
      label: t("columns.given"),
      isMinor: true,
      cell: ({ madeAt }) => <span className="text-ink-3">{time("moment", madeAt)}</span>,
      sortBy: ({ madeAt }) => madeAt,
      csv: ({ madeAt }) => madeAt,
    },
  ];
}
