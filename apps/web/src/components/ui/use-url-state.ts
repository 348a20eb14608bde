"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

/**
 * One value in the address, so that what is seen can be sent to someone. It replaces the entry in the history: Back
 * leaves the page, it does not undo each filter.
 */
export function useUrlState(name: string): [string | null, (value: string | null) => void] {
  const value = useSearchParams().get(name);
  const change = useCallback(
    (next: string | null) => {
      const url = new URL(window.location.href);
      if (next === null || next === "") url.searchParams.delete(name);
      else url.searchParams.set(name, next);
      window.history.replaceState(null, "", url);
    },
    [name],
  );
  return [value, change];
}
