"use client";

import { useFormatter } from "next-intl";
import { scaleLines } from "./scale-lines.ts";
import { useWidth } from "./use-width.ts";

export type Series = {
  readonly id: string;
  readonly label: string;
  /** Each series has its own dash and mark beside its colour. */
  readonly look: "solid" | "dashed";
  readonly values: readonly number[];
};

/** Until the page knows how wide the chart is. */
const usualWidth = 744;
const leastLeft = 34;
const digitWidth = 6.5;
const afterLast = 8;
const top = 20;
const bottom = 128;

/** Marks below the chart that stood closer would run into each other. */
const markWidth = 110;

type LineChartProps = {
  /** What the chart shows, in words. */
  readonly label: string;
  readonly series: readonly Series[];
  /** What stands below each value. */
  readonly marks: readonly string[];
};

/**
 * Values in time, which runs to the right in every language. Drawn at its own size, so that letters keep theirs: a phone
 * gets a narrower chart, not a smaller one.
 */
export function LineChart({ label, series, marks }: LineChartProps) {
  const { ticks, place } = scaleLines(series.flatMap(({ values }) => values));
  const { number } = useFormatter();
  const tickNames = ticks.map((tick) => number(tick));
  const left = Math.max(leastLeft, 10 + digitWidth * Math.max(...tickNames.map(({ length }) => length)));
  const { frame, width } = useWidth<SVGSVGElement>(usualWidth);
  const right = width - afterLast;
  const x = (index: number) => left + ((right - left) * index) / Math.max(marks.length - 1, 1);
  const y = (value: number) => bottom - (bottom - top) * place(value);
  const every = Math.ceil((marks.length * markWidth) / width);
  return (
    <svg
      ref={frame}
      viewBox={`0 0 ${width} 158`}
      role="img"
      aria-label={label}
      className="mb-1.5 block h-[158px] w-full fill-ink-3 text-[11px]"
    >
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {tickNames[index]}
          </text>
        </g>
      ))}
      {marks.map(
        (mark, index) =>
          index % every === 0 && (
            <text key={mark + x(index)} x={x(index)} y="150" textAnchor={anchorOf(index, marks.length)}>
              {mark}
            </text>
          ),
      )}
      {series.toReversed().map((one) => (
        <Line key={one.id} look={one.look} points={one.values.map((value, index) => [x(index), y(value)])} />
      ))}
    </svg>
  );
}

/** The first and the last mark would hang over the edge. */
function anchorOf(index: number, count: number): "start" | "middle" | "end" {
  if (index === 0) return "start";
  return index === count - 1 ? "end" : "middle";
}

type LineProps = Pick<Series, "look"> & { readonly points: readonly (readonly [number, number])[] };

function Line({ look, points }: LineProps) {
  const path = points.map(([x, y]) => `${x},${y}`).join(" ");
  if (look === "dashed")
    return (
      <g className="fill-surface stroke-c2">
        <polyline points={path} fill="none" strokeWidth="2" strokeDasharray="5 4" />
        {points.map(([x, y]) => (
          <rect key={x} x={x - 2.5} y={y - 2.5} width="5" height="5" strokeWidth="1.5" />
        ))}
      </g>
    );
  return (
    <g className="fill-c1">
      <polyline points={path} fill="none" className="stroke-c1" strokeWidth="2.5" strokeLinejoin="round" />
      {points.map(([x, y], index) => (
        <circle key={x} cx={x} cy={y} r={index === points.length - 1 ? 4.5 : 2.5} />
      ))}
    </g>
  );
}
