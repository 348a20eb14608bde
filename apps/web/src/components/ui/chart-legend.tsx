import type { Series } from "./line-chart.tsx";

const keys = { solid: "border-t-[2.5px] border-c1", dashed: "border-t-2 border-dashed border-c2" } as const;

export function ChartLegend({ series }: { readonly series: readonly Series[] }) {
  return series.map(({ id, label, look }) => (
    <span key={id} className="inline-flex items-center gap-1.5">
      <span aria-hidden className={`w-4 ${keys[look]}`} />
      {label}
    </span>
  ));
}
