import type { ReactNode } from "react";

/** Terms as lines and their sum under the double rule: the only place where the rule may stand. */
export function SumLines({ lines, total }: { lines: readonly SumLine[]; total: SumLine }) {
  return (
    <dl>
      {lines.map((line) => (
        <div key={line.id} className="flex justify-between gap-3 border-b border-line py-[5px] text-table">
          <dt className="text-ink-2">{line.label}</dt>
          <dd className={signedTone(line.sign)}>{line.value}</dd>
        </div>
      ))}
      <div className="flex items-center justify-between gap-3 py-[9px] font-semibold">
        <dt>{total.label}</dt>
        <dd className="double-rule text-[21px] leading-[26px]">{total.value}</dd>
      </div>
    </dl>
  );
}

export type SumLine = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly sign?: "plus" | "minus";
};

function signedTone(sign: SumLine["sign"]): string {
  if (sign === "plus") return "text-good";
  return sign === "minus" ? "text-bad" : "";
}
