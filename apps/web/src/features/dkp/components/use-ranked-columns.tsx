"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { Column } from "#web/components/ui/table/column.ts";
import { MemberName } from "#web/features/members/client.ts";

type Ranked = ComponentProps<typeof MemberName>["member"] & { readonly place: number; readonly name: string };

/** Who stands where, as every table of standings begins. */
export function useRankedColumns<Row extends Ranked>(): readonly Column<Row>[] {
  const t = useTranslations("dkp.web.columns");
  return [
    {
      id: "place",
      label: t("place"),
      head: <span className="sr-only">{t("place")}</span>,
      isNarrow: true,
      phone: "detail",
      cell: ({ place }) => (
        <span className="text-ink-3">
          <span aria-hidden className="desk:hidden">
            #
          </span>
          {place}
        </span>
      ),
      csv: ({ place }) => place,
    },
    {
      id: "member",
      label: t("member"),
      phone: "title",
      cell: (row) => <MemberName member={row} />,
      sortBy: ({ name }) => name,
      csv: ({ name }) => name,
    },
  ];
}
