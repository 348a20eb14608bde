"use client";

import { useSearchParams } from "next/navigation";
import type { ItemFilter } from "../items.queries.ts";
import { parseItemFilter } from "./parse-item-filter.ts";
import { useItemLanguage } from "./use-item-language.ts";

/** The filter that the address holds; what somebody types is ahead of it. */
export function useItemFilter(text: string): ItemFilter {
  const language = useItemLanguage();
  return parseItemFilter({ ...Object.fromEntries(useSearchParams()), q: text }, language);
}
