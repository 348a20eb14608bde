type SparklineProps = {
  /** What the line says, in words. */
  readonly label: string;
  readonly values: readonly number[];
};

const width = 70;
const height = 18;
const margin = 3;

/** How a number came to be what it is, as small as a word. Its scale is its own: it shows a course, not an amount. */
export function Sparkline({ label, values }: SparklineProps) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => margin + ((width - 2 * margin) * index) / Math.max(values.length - 1, 1);
  const y = (value: number) =>
    high === low ? height / 2 : height - margin - ((height - 2 * margin) * (value - low)) / (high - low);
  const last = values.length - 1;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="inline-block h-[18px] w-[70px] align-middle"
    >
      <polyline
        points={values.map((value, index) => `${x(index)},${y(value)}`).join(" ")}
        fill="none"
        strokeWidth="1.5"
        strokeLinejoin="round"
        className="stroke-c2"
      />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r="2" className="fill-c2" />
    </svg>
  );
}
