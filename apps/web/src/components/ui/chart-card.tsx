"use client";

import type { ReactNode } from "react";
import { Card } from "./card.tsx";
import type { Chart } from "./chart.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { useChartOrTable } from "./chart-or-table.tsx";

type ChartCardProps = {
  readonly title: ReactNode;
  readonly chart: Chart;
  /** The point of it, in one sentence. */
  readonly point: ReactNode;
};

/** Values in time: lines that come when the page has woken up, a table of the same, and what they say. */
export function ChartCard({ title, chart, point }: ChartCardProps) {
  const { shown, turn } = useChartOrTable(chart);
  const legend = chart.series.length > 1 && <ChartLegend series={chart.series} />;
  const aside = (
    <>
      <span className="flex items-center gap-2 max-desk:hidden">{legend}</span>
      {turn}
    </>
  );
  return (
    <Card title={title} aside={aside}>
      <span className="flex items-center gap-2 text-small text-ink-3 desk:hidden">{legend}</span>
      {shown}
      <p className="mt-1 text-small text-ink-2">{point}</p>
    </Card>
  );
}
