"use client";

import { useSearchParams } from "next/navigation";
import type { LedgerFilter } from "../ledger.queries.ts";
import { parseLedgerFilter } from "./parse-ledger-filter.ts";

const names = ["memberId", "kind", "writtenBy", "fromOn", "untilOn", "text"] as const;

export type LedgerFilterName = (typeof names)[number];

type Change = (name: LedgerFilterName, value: string) => void;

/** The filter that the address holds, how to change one part of it, and how to take all of it out but the pool. */
export function useLedgerFilter(): [LedgerFilter, Change, () => void] {
  const filter = parseLedgerFilter(Object.fromEntries(useSearchParams()));
  const change = (wishes: Partial<Record<LedgerFilterName, string>>) => {
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(wishes)) {
      if (value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    window.history.replaceState(null, "", url);
  };
  const clear = () => change(Object.fromEntries(names.map((name) => [name, ""])));
  return [filter, (name, value) => change({ [name]: value }), clear];
}
