"use client";

import type { ItemLanguage, PreviewItemsFileInput } from "@guildhall/core/items";
import { useState } from "react";
import { useItemLanguage } from "./use-item-language.ts";

type Draft = {
  readonly text: string;
  /** Of names in a column that says no language. */
  readonly language: ItemLanguage;
  readonly isWhole: boolean;
};

/** A list of items as it was pasted, and how it is to be read. */
export function useFileDraft() {
  const blank: Draft = { text: "", language: useItemLanguage(), isWhole: false };
  const [{ draft, version }, set] = useState({ draft: blank, version: 0 });
  const change = (changes: Partial<Draft>) =>
    set((before) => ({ draft: { ...before.draft, ...changes }, version: before.version + 1 }));
  const input: PreviewItemsFileInput | null = draft.text.trim() === "" ? null : draft;
  return { draft, input, version, change, clear: () => change(blank) };
}

export type FileDraft = ReturnType<typeof useFileDraft>;
