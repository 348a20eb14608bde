"use client";

import { useUrlState } from "./use-url-state.ts";

type Explained = { readonly number: number | undefined; close(): void };

/** What of this kind the address explains: 812 of `?explain=share-812`. */
export function useExplained(kind: string): Explained {
  const [explained, explain] = useUrlState("explain");
  const [, found, digits] = /^([a-z]+)-(\d{1,15})$/.exec(explained ?? "") ?? [];
  return { number: found === kind ? Number(digits) : undefined, close: () => explain(null) };
}
