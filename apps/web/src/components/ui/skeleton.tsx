/** Grey rows in the measure of what is to come. Shown on the first load only; later loads keep the old data. */
export function SkeletonRows({ rows, label }: { readonly rows: number; readonly label: string }) {
  return (
    <div role="status" aria-label={label} aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-row items-center gap-3 border-b border-line px-3.5 last:border-0">
          <span className="size-6 rounded-full bg-line" />
          <span className={`h-2.5 rounded-chip bg-line ${widths[row % widths.length]}`} />
          <span className="ms-auto h-2.5 w-14 rounded-chip bg-line" />
        </div>
      ))}
    </div>
  );
}

const widths = ["w-32", "w-24", "w-40", "w-28"] as const;
