"use client";

import { stances } from "@guildhall/core/diplomacy";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useDay } from "#web/components/use-day.ts";
import type { ForeignGuildInList } from "../diplomacy.loaders.ts";
import { StanceChip } from "./stance-chip.tsx";

/** Which guild, how one stands to it and how long, who speaks for it, and how much happened. */
export function useForeignGuildColumns(
  onOpen: (foreignGuildId: number) => void,
): readonly Column<ForeignGuildInList>[] {
  const t = useTranslations("diplomacy");
  const day = useDay();
  const until = ({ pact }: ForeignGuildInList) => {
    if (!pact) return "";
    return pact.untilOn === null ? t("web.forGood") : day(pact.untilOn);
  };
  const speakers = ({ contacts }: ForeignGuildInList) =>
    contacts
      .filter(({ state }) => state === "in")
      .map(({ name }) => name)
      .join(", ");
  return [
    {
      id: "name",
      label: t("web.columns.name"),
      phone: "title",
      cell: (row) => <Name foreign={row} onOpen={onOpen} />,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
    },
    {
      id: "stance",
      label: t("web.columns.pact"),
      phone: "main",
      cell: ({ stance }) => <StanceChip stance={stance} />,
      sortBy: ({ stance }) => stances.indexOf(stance),
      csv: ({ stance }) => t(`stances.${stance}`),
    },
    {
      id: "until",
      label: t("web.columns.until"),
      phone: "second",
      cell: (row) => <span className="text-ink-2">{until(row)}</span>,
      sortBy: ({ pact }) => pact?.untilOn ?? "",
      csv: ({ pact }) => pact?.untilOn ?? "",
    },
    {
      id: "contacts",
      label: t("web.columns.contacts"),
      phone: "detail",
      cell: (row) => <Speakers foreign={row} speakers={speakers(row)} />,
      sortBy: speakers,
      csv: speakers,
    },
    {
      id: "incidents",
      label: t("web.columns.incidents"),
      isNumber: true,
      cell: ({ incidentCount }) => (incidentCount > 0 ? incidentCount : null),
      sortBy: ({ incidentCount }) => incidentCount,
      csv: ({ incidentCount }) => String(incidentCount),
    },
  ];
}

type NameProps = { readonly foreign: ForeignGuildInList; onOpen(foreignGuildId: number): void };

type SpeakersProps = { readonly foreign: ForeignGuildInList; readonly speakers: string };

/** Those who are let in, and how many wait. */
function Speakers({ foreign: { contacts }, speakers }: SpeakersProps) {
  const t = useTranslations("diplomacy.web");
  const count = contacts.filter(({ state }) => state === "waits").length;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <bdi className="text-ink-2">{speakers}</bdi>
      {count > 0 && <Chip tone="warn">{t("waits", { count })}</Chip>}
    </span>
  );
}

function Name({ foreign: { foreignGuildId, name, tag, server }, onOpen }: NameProps) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <button
        type="button"
        onClick={() => onOpen(foreignGuildId)}
        className="min-w-0 truncate font-medium hover:underline"
      >
        <bdi dir="auto">{name}</bdi>
      </button>
      {tag && <Chip>{tag}</Chip>}
      {server && <span className="truncate text-small text-ink-3">{server}</span>}
    </span>
  );
}
