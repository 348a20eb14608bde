"use client";

import { previewSaleInput, type SaleSplit } from "@guildhall/core/loot";
import { useState } from "react";

/** Over how many days attendance counts, or that of the event at which it dropped. */
export const saleWindows = ["event", "30", "60", "90"] as const;

type SaleWindow = (typeof saleWindows)[number];

type Typed = {
  readonly price: string;
  readonly split: SaleSplit;
  readonly bankPercent: string;
  readonly window: SaleWindow;
};

/** How a drop is sold, as it is sent. */
export type SaleTerms = {
  readonly price: number;
  readonly split: SaleSplit;
  readonly bankPercent: number;
  readonly windowDays: 30 | 60 | 90 | null;
};

const terms = previewSaleInput.omit({ dropId: true });

/** What an officer types of a sale; no terms while they cannot be read. A drop of no event is shared by the last weeks. */
export function useSellDraft(hasEvent: boolean) {
  const [typed, setTyped] = useState<Typed>({
    ...{ price: "", split: "attendance", bankPercent: "0" },
    window: hasEvent ? "event" : "30",
  });
  const { price, split, bankPercent, window } = typed;
  const windowDays = window === "event" ? null : Number(window);
  const read = terms.safeParse({ price, split, bankPercent, windowDays });
  const change = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed });
  return { typed, change, terms: price !== "" && read.success ? read.data : null };
}

export type SellDraft = ReturnType<typeof useSellDraft>;
