"use client";

import type { ReactNode } from "react";
import { TipBox } from "./tip-box.tsx";
import { useTip } from "./use-tip.ts";

type ToldProps = {
  /** One sentence about it. */
  readonly text: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A number or a word with one sentence about it, on hover, on focus and by a press. What explains itself in a sheet is an `Explain`. */
export function Told({ text, className = "", children }: ToldProps) {
  const { tip, thing } = useTip({ opensOnPress: true });
  return (
    <>
      <button {...thing} type="button" className={`explains ${className}`}>
        {children}
      </button>
      <TipBox tip={tip}>{text}</TipBox>
    </>
  );
}
