"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { MemberName } from "#web/features/members/client.ts";
import { LootWeightSheet } from "./loot-weight-sheet.tsx";
import type { TrendsView } from "./trends.loader.ts";
import { useTenth } from "./use-tenth.ts";

type Loot = NonNullable<TrendsView["loot"]>;
type LootPerson = Loot["people"][number];

type LootWeightsProps = { readonly guildId: string; readonly loot: Loot; readonly days: number };

/** Whether loot follows attendance: what each was given for ten events, beside what the guild was on average. */
export function LootWeights({ guildId, loot, days }: LootWeightsProps) {
  const t = useTranslations("shell.trends.loot");
  const columns = useLootColumns(days);
  const [explained] = useUrlState("explain");
  return (
    <Card title={t("title")} isFlush>
      <p className="px-3.5 pb-2 text-small text-ink-2">
        <Point loot={loot} />
      </p>
      <DataTable
        label={t("title")}
        columns={columns}
        rows={loot.people}
        rowId={({ memberId }) => String(memberId)}
        rowName={({ name }) => name}
        isOpen={({ memberId }) => explained === `weight-${memberId}`}
        searchPlaceholder={t("search")}
        empty={t("empty")}
      />
      <LootWeightSheet guildId={guildId} loot={loot} days={days} />
    </Card>
  );
}

/** What the numbers come to, in one sentence. */
function Point({ loot: { people, mean, gini, newCount } }: Pick<LootWeightsProps, "loot">) {
  const t = useTranslations("shell.trends.loot");
  const write = useTenth();
  if (mean === null) return t("empty");
  const above = people.filter(({ perTenEvents }) => perTenEvents > mean * 2).length;
  return (
    <>
      {t("point", { mean: write(mean), above, gini: write(gini, 2) })}{" "}
      {newCount > 0 && t("new", { count: newCount })}
    </>
  );
}

function useLootColumns(days: number): readonly Column<LootPerson>[] {
  const t = useTranslations("shell.trends.loot");
  const write = useTenth();
  return [
    {
      id: "name",
      label: t("member"),
      cell: (person) => <MemberName member={person} />,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
      isFixed: true,
      phone: "title",
    },
    {
      id: "per-ten",
      label: t("perTen"),
      isNumber: true,
      cell: (person) => (
        <Explain
          id={`weight-${person.memberId}`}
          sentence={t("sentence", { ...person, perTen: write(person.perTenEvents), days })}
        >
          {write(person.perTenEvents)}
        </Explain>
      ),
      sortBy: ({ perTenEvents }) => perTenEvents,
      csv: ({ perTenEvents }) => perTenEvents,
      phone: "main",
    },
    {
      id: "weight",
      label: t("weight"),
      isNumber: true,
      cell: ({ weight }) => weight,
      sortBy: ({ weight }) => weight,
      csv: ({ weight }) => weight,
    },
    {
      id: "items",
      label: t("items"),
      isNumber: true,
      cell: ({ items }) => items,
      sortBy: ({ items }) => items,
      csv: ({ items }) => items,
      phone: "detail",
    },
    {
      id: "events",
      label: t("events"),
      isNumber: true,
      cell: ({ eventsAttended }) => eventsAttended,
      sortBy: ({ eventsAttended }) => eventsAttended,
      csv: ({ eventsAttended }) => eventsAttended,
      phone: "second",
    },
  ];
}
