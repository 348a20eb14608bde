"use client";

import { rulesOf } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { Lit } from "#web/components/ui/lit.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useAmount } from "#web/components/use-amount.ts";
import type { PointsView } from "../dkp.loaders.ts";

type Standings = NonNullable<PointsView["standings"]>[number];
type Pool = Standings["pool"];
type Row = Standings["rows"][number];

/** What is held against efforts, and how both weigh: the balance itself is the efforts. */
export function useEpgpColumns({ system, changedRules }: Pool): readonly Column<Row>[] {
  const t = useTranslations("dkp.web.epgp");
  const write = useAmount();
  const base = write(rulesOf({ system, changedRules }).baseGear);
  return [
    {
      id: "gear",
      label: t("gear"),
      hint: t("gearHint"),
      isNumber: true,
      cell: ({ epgp }) => epgp && write(epgp.gear),
      sortBy: ({ epgp }) => epgp?.gear ?? 0,
      csv: ({ epgp }) => (epgp ? epgp.gear / 100 : ""),
    },
    {
      id: "priority",
      label: t("priority"),
      hint: t("priorityHint", { base }),
      isNumber: true,
      cell: ({ epgp }) =>
        epgp && (
          <b className="font-semibold">
            <Lit value={epgp.priority}>{write(epgp.priority)}</Lit>
          </b>
        ),
      sortBy: ({ epgp }) => epgp?.priority ?? 0,
      csv: ({ epgp }) => (epgp ? epgp.priority / 100 : ""),
    },
    {
      id: "against",
      label: t("priority"),
      isOnPhoneOnly: true,
      phone: "second",
      cell: ({ epgp }) => epgp && t("against", { gear: write(epgp.gear), priority: write(epgp.priority) }),
    },
  ];
}
