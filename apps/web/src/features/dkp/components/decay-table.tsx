"use client";

import { useTranslations } from "next-intl";
import { Change } from "#web/components/ui/change.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { PoolDecayView } from "../decay.loaders.ts";

type Line = NonNullable<PoolDecayView["preview"]>["parts"][number]["lines"][number];

/** Who loses what, and who is spared and why. */
export function DecayTable({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTranslations("dkp.web.decay");
  const columns = useColumns();
  return (
    <DataTable
      label={t("preview")}
      columns={columns}
      rows={lines}
      rowId={({ memberId }) => String(memberId)}
      rowName={({ name }) => name}
      searchPlaceholder={t("find")}
      empty={t("nobody")}
    />
  );
}

function useColumns(): readonly Column<Line>[] {
  const t = useTranslations("dkp.web.decay");
  const write = useAmount();
  const loss = ({ sparedBy, amount }: Line) =>
    sparedBy === null ? (
      <Change amount={amount} />
    ) : (
      <span className="text-ink-3">{t(`sparedBy.${sparedBy}`)}</span>
    );
  return [
    {
      id: "member",
      label: t("columns.member"),
      phone: "title",
      cell: (line) => <MemberName member={line} />,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
    },
    {
      id: "balance",
      label: t("columns.balance"),
      isNumber: true,
      phone: "second",
      cell: ({ balance }) => write(balance),
      sortBy: ({ balance }) => balance,
      csv: ({ balance }) => balance / 100,
    },
    {
      id: "loses",
      label: t("columns.loses"),
      isNumber: true,
      phone: "main",
      cell: loss,
      sortBy: ({ amount }) => amount,
      csv: ({ amount }) => amount / 100,
    },
    {
      id: "after",
      label: t("columns.after"),
      isNumber: true,
      cell: ({ balanceAfter }) => write(balanceAfter),
      sortBy: ({ balanceAfter }) => balanceAfter,
      csv: ({ balanceAfter }) => balanceAfter / 100,
    },
  ];
}
