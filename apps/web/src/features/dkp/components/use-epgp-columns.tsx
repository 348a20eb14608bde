"use client";

import { useTranslations } from "next-intl";
import { Lit } from "#web/components/ui/lit.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";

type Row = NonNullable<PointsView["standings"]>[number]["rows"][number];

/** What is held against efforts, and how both weigh: the balance itself is the efforts. */
export function useEpgpColumns(): readonly Column<Row>[] {
  const t = useTranslations("dkp.web.epgp");
  const write = useAmount();
  return [
    {
      id: "gear",
      label: t("gear"),
      isNumber: true,
      phone: "detail",
      cell: ({ epgp }) => epgp && write(epgp.gear),
      sortBy: ({ epgp }) => epgp?.gear ?? 0,
      csv: ({ epgp }) => (epgp ? epgp.gear / 100 : ""),
    },
    {
      id: "priority",
      label: t("priority"),
      isNumber: true,
      phone: "detail",
      cell: ({ epgp }) =>
        epgp && (
          <b className="font-semibold">
            <Lit value={epgp.priority}>{write(epgp.priority)}</Lit>
          </b>
        ),
      sortBy: ({ epgp }) => epgp?.priority ?? 0,
      csv: ({ epgp }) => (epgp ? epgp.priority / 100 : ""),
    },
  ];
}
