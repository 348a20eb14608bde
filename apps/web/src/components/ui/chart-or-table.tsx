"use client";

import dynamic from "next/dynamic";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button.tsx";
import type { Chart } from "./chart.ts";
import { downloadRows, ExportButton } from "./table/export-button.tsx";

/** As high as the chart, so that nothing moves when it comes. */
const Room = () => <div aria-hidden className="mb-1.5 h-[158px]" />;

const LineChart = dynamic(async () => (await import("./line-chart.tsx")).LineChart, {
  ssr: false,
  loading: Room,
});

/** The same values as lines and as a table, and the button that turns the one into the other. */
export function useChartOrTable(chart: Chart) {
  const t = useTranslations("shell.ui");
  const [isTable, setTable] = useState(false);
  return {
    turn: (
      <>
        {isTable && <ExportChart chart={chart} />}
        <Button kind="quiet" size="small" onClick={() => setTable(!isTable)}>
          {t(isTable ? "asChart" : "asTable")}
        </Button>
      </>
    ),
    shown: isTable ? <ChartTable chart={chart} /> : <LineChart {...chart} />,
  };
}

/** The table as a file, with plain numbers. */
function ExportChart({ chart: { label, marks, rowLabel, rowNames, series } }: { readonly chart: Chart }) {
  const t = useTranslations("shell.explain");
  const nameOf = (place: number) => {
    const name = rowNames?.[place];
    return typeof name === "string" ? name : (marks[place] ?? "");
  };
  const columns = [
    { label: rowLabel ?? t("day"), csv: nameOf },
    ...series.map((one) => ({ label: one.label, csv: (place: number) => one.values[place] ?? 0 })),
  ];
  const rows = [...marks.keys()].toReversed();
  return <ExportButton onExport={() => downloadRows({ name: label, rows, columns })} />;
}

/** The newest first, as in every list of the house. */
function ChartTable({ chart }: { readonly chart: Chart }) {
  const t = useTranslations("shell.explain");
  const rows = chart.marks.map((mark, place) => ({ mark, place }));
  return (
    <table aria-label={chart.label} className="w-full text-small">
      <thead className="text-tiny text-ink-3">
        <tr className="h-[26px] border-b border-line-2">
          <th className="text-start font-medium">{chart.rowLabel ?? t("day")}</th>
          {chart.series.map(({ id, label }) => (
            <th key={id} className="ps-3 text-end font-medium">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ mark, place }) => (
          <tr key={place} className="h-8 border-b border-line last:border-0">
            <td>{chart.rowNames?.[place] ?? <span className="text-ink-3">{mark}</span>}</td>
            <Values chart={chart} place={place} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ chart: { series, write }, place }: { readonly chart: Chart; readonly place: number }) {
  const formatter = useFormatter();
  return series.map(({ id, values }) => (
    <td key={id} className="ps-3 text-end">
      <bdi dir="ltr">{(write ?? formatter.number)(values[place] ?? 0)}</bdi>
    </td>
  ));
}
