"use client";

import { useState } from "react";

export type Selection = {
  readonly ids: ReadonlySet<string>;
  toggle(id: string): void;
  setAll(ids: readonly string[]): void;
  clear(): void;
};

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) => setIds((current) => current.symmetricDifference(new Set([id]))),
    setAll: (all) => setIds(new Set(all)),
    clear: () => setIds(new Set()),
  };
}
