"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { InactiveView } from "../members.loaders.ts";
import { MemberName } from "./member-name.tsx";

export type InactiveRow = InactiveView["members"][number];

const dayMilliseconds = 86_400_000;

/** Who, since when, why, each sign of life with its day, and whether somebody asked. */
export function useInactiveColumns(guildId: string, view: InactiveView): readonly Column<InactiveRow>[] {
  return [...useWhoColumns(guildId, view), ...useSignColumns(), useAskedColumn()];
}

function useWhoColumns(guildId: string, { houses, readAt }: InactiveView): readonly Column<InactiveRow>[] {
  const t = useTranslations("members.inactive");
  const tHouses = useTranslations("members.houses");
  const tWeb = useTranslations("members.web");
  const houseName = ({ houseId }: InactiveRow) => houses.find((one) => one.houseId === houseId)?.name ?? "";
  const days = ({ sinceAt }: InactiveRow) =>
    Math.floor((new Date(readAt).getTime() - new Date(sinceAt).getTime()) / dayMilliseconds);
  const house: Column<InactiveRow> = {
    id: "house",
    label: tHouses("column"),
    isMinor: true,
    cell: (row) => <span className="text-ink-2">{houseName(row)}</span>,
    sortBy: houseName,
    csv: houseName,
  };
  return [
    {
      id: "member",
      label: tWeb("columns.member"),
      phone: "title",
      cell: (row) => (
        <Link href={`/guilds/${guildId}/members/${row.memberId}`} className="min-w-0 hover:underline">
          <MemberName member={row} />
        </Link>
      ),
      sortBy: (row) => row.name,
      csv: (row) => row.name,
    },
    ...(houses.length > 1 ? [house] : []),
    {
      id: "since",
      label: t("since"),
      isNumber: true,
      phone: "main",
      cell: (row) => t("days", { days: days(row) }),
      sortBy: days,
      csv: (row) => row.sinceAt,
    },
    {
      id: "why",
      label: t("why"),
      phone: "detail",
      cell: ({ causes }) => (
        <span className="inline-flex flex-wrap gap-1">
          {causes.map((cause) => (
            <Chip key={cause} tone={cause === "silent" ? "warn" : "plain"}>
              {t(`causes.${cause}`)}
            </Chip>
          ))}
        </span>
      ),
      sortBy: ({ causes }) => causes.join(" "),
      csv: ({ causes }) => causes.map((cause) => t(`causes.${cause}`)).join(", "),
    },
  ];
}

const signs = [
  ["answer", "answeredAt"],
  ["voice", "heardAt"],
  ["power", "powerAt"],
  ["back", "backAt"],
] as const;

/** One day for each sign of life: the last of them is what counts. */
function useSignColumns(): readonly Column<InactiveRow>[] {
  const t = useTranslations("members.inactive");
  const time = useGuildTime();
  return signs.map(([id, key]) => ({
    id,
    label: t(id),
    isMinor: id === "back",
    cell: ({ [key]: at }) =>
      at === null ? (
        <span className="text-ink-3">{id === "back" ? "" : t("never")}</span>
      ) : (
        <span className="text-ink-2">{time("shortDay", at)}</span>
      ),
    sortBy: ({ [key]: at }) => at ?? "",
    csv: ({ [key]: at }) => at ?? "",
  }));
}

function useAskedColumn(): Column<InactiveRow> {
  const t = useTranslations("members.inactive");
  const time = useGuildTime();
  const asked = ({ userId, nudge }: InactiveRow) => {
    if (userId === null) return t("noAccount");
    if (!nudge) return t("notAsked");
    return nudge.answeredAt
      ? t("answeredOn", { day: time("day", nudge.answeredAt) })
      : t("nudgedOn", { day: time("day", nudge.nudgedAt) });
  };
  return {
    id: "asked",
    label: t("asked"),
    phone: "second",
    cell: (row) => <span className={row.nudge ? "text-ink" : "text-ink-3"}>{asked(row)}</span>,
    sortBy: ({ nudge }) => nudge?.nudgedAt ?? "",
    csv: asked,
  };
}
