import type { ReactNode } from "react";

/** Figures of one thing side by side; on a phone two in a row. */
export function FactStrip({ children }: { readonly children: ReactNode }) {
  return (
    <dl className="mb-3.5 flex flex-wrap gap-y-2 rounded-card border border-line bg-surface py-[9px] shadow-1">
      {children}
    </dl>
  );
}

export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 flex-1 border-s border-line px-3.5 first:border-0 max-desk:flex-none max-desk:basis-1/2 max-desk:border-0">
      <dt className="text-tiny text-ink-3">{label}</dt>
      <dd className="text-table font-medium">{children}</dd>
    </div>
  );
}
