"use client";

import type { ReactNode } from "react";
import { TipBox } from "./tip-box.tsx";
import { useTip } from "./use-tip.ts";
import { useUrlState } from "./use-url-state.ts";

type ExplainProps = {
  /** What the address carries, such as `balance-812`; the page's explain sheet knows how to read it. */
  readonly id: string;
  /** The number itself. */
  readonly children: ReactNode;
  /** One sentence on what the number says. */
  readonly sentence: string;
  /** Up to five lines on how it is made. */
  readonly lines?: readonly string[];
};

/** A number that explains itself: one sentence on hover or focus, everything in the sheet on click. */
export function Explain({ id, children, sentence, lines = [] }: ExplainProps) {
  const [open, change] = useUrlState("explain");
  const { tip, thing } = useTip();
  return (
    <>
      <button
        {...thing}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open === id}
        onClick={() => {
          tip.close();
          change(open === id ? null : id);
        }}
        className={`explains rounded-[3px] whitespace-nowrap ${open === id ? "bg-lamp-soft shadow-[0_0_0_4px_var(--lamp-soft)]" : ""}`}
      >
        {children}
      </button>
      <TipBox tip={tip}>
        <p>{sentence}</p>
        {lines.slice(0, 5).map((line) => (
          <p key={line} className="text-ink-2">
            {line}
          </p>
        ))}
      </TipBox>
    </>
  );
}
