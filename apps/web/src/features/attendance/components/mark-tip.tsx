"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { type PointerEvent, type ReactNode, useState } from "react";
import { useAmount } from "#web/components/use-amount.ts";
import { markKinds, useMarkWord } from "./result-mark.tsx";

type Tip = { readonly text: string; readonly x: number; readonly y: number };

/** Says of the mark under the pointer what it stands for. One for the whole table: it has thousands of marks. */
export function MarkTip({ children }: { readonly children: ReactNode }) {
  const [tip, setTip] = useState<Tip | null>(null);
  const describe = useDescription();
  const follow = ({ target }: PointerEvent) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("[data-kind]") : null;
    if (!mark) return setTip(null);
    const { left, width, top } = mark.getBoundingClientRect();
    setTip({ text: describe(mark.dataset), x: left + width / 2, y: top });
  };
  return (
    <div onPointerOver={follow} onPointerLeave={() => setTip(null)}>
      {children}
      {tip && (
        <div
          aria-hidden
          className="float pointer-events-none fixed z-50 max-w-[260px] -translate-x-1/2 -translate-y-full px-2.5 py-1.5 text-small text-ink"
          style={{ left: tip.x, top: tip.y - 6 }}
        >
          {tip.text}
        </div>
      )}
    </div>
  );
}

function useDescription(): (mark: DOMStringMap) => string {
  const t = useTranslations("attendance.matrix");
  const word = useMarkWord();
  const write = useAmount();
  return ({ event = "", kind, minutes, amount }) => {
    const result = word(markKinds.find((one) => one === kind) ?? "unheard");
    const values = {
      event,
      result,
      minutes: Number(minutes),
      amount: write(toHundredths(Number(amount)), "change"),
    };
    return t(kind === "unheard" ? "tipUnheard" : "tip", values);
  };
}
