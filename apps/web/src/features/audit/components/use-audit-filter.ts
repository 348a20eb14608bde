"use client";

import { useSearchParams } from "next/navigation";
import type { AuditFilter } from "../audit.queries.ts";
import { parseFilter } from "./parse-filter.ts";

const names = [
  "feature",
  "useCase",
  "by",
  "source",
  "actorMemberId",
  "memberId",
  "targetKind",
  "targetId",
  "days",
] as const;

type FilterName = (typeof names)[number];

export type FilterChange = Partial<Record<FilterName, string | number | null>>;

/** The filter that the address holds, and how to change it; null takes one out. */
export function useAuditFilter(): [AuditFilter, (change: FilterChange) => void, () => void] {
  const filter = parseFilter(Object.fromEntries(useSearchParams()));
  const change = (wishes: FilterChange) => {
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(wishes)) {
      if (value === null || value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, String(value));
    }
    window.history.replaceState(null, "", url);
  };
  return [filter, change, () => change(Object.fromEntries(names.map((name) => [name, null])))];
}
