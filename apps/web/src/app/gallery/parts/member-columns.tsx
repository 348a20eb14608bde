"use client";

import { useFormatter } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { Person } from "#web/components/ui/person.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { type SampleMember, useSamples } from "../samples/samples.ts";

export function useMemberColumns(): readonly Column<SampleMember>[] {
  const { columns, explain } = useSamples();
  const formatter = useFormatter();
  const points = (value: number) => formatter.number(value, { minimumFractionDigits: 2 });
  return [
    {
      id: "name",
      label: columns.member,
      phone: "title",
      cell: (row) => <Person id={row.id} name={row.name} />,
      sortBy: (row) => row.name,
      csv: (row) => row.name,
    },
    {
      id: "rank",
      label: columns.rank,
      cell: (row) => <span className="text-ink-2">{row.rank}</span>,
      csv: (row) => row.rank,
    },
    {
      id: "class",
      label: columns.class,
      phone: "detail",
      cell: (row) => <RoleGlyph role={row.role}>{row.className}</RoleGlyph>,
      csv: (row) => row.className,
    },
    {
      id: "power",
      label: columns.power,
      isNumber: true,
      phone: "second",
      cell: (row) => formatter.number(row.power),
      sortBy: (row) => row.power,
      csv: (row) => row.power,
    },
    {
      id: "balance",
      label: columns.balance,
      isNumber: true,
      phone: "main",
      cell: (row) => (
        <Explain id={`balance-${row.id}`} sentence={explain.sentence} lines={explain.lines}>
          {points(row.balance)}
        </Explain>
      ),
      sortBy: (row) => row.balance,
      csv: (row) => row.balance,
    },
    {
      id: "status",
      label: columns.status,
      cell: (row) => <Chip tone={row.tone}>{row.status}</Chip>,
      csv: (row) => row.status,
    },
  ];
}
