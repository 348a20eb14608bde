"use client";

import type { ItemLanguage } from "@guildhall/core/items";
import { useState } from "react";

type Answer = { readonly line: number; readonly itemId: number | null };

export type DropsAnswers = {
  readonly text: string;
  readonly language: ItemLanguage;
  readonly answers: Answer[];
};

/** What somebody pasted, and what they said of unclear lines. Another text asks anew of all of them. */
export function useDropsDraft(language: ItemLanguage) {
  const [draft, setDraft] = useState<{ text: string; answers: Answer[]; version: number }>({
    text: "",
    answers: [],
    version: 0,
  });
  const { text, answers, version } = draft;
  const input: DropsAnswers | null = text.trim() === "" ? null : { text, language, answers };
  return {
    ...{ text, input, version },
    write: (typed: string) => setDraft({ text: typed, answers: [], version: version + 1 }),
    answer: (line: number, itemId: number | null) =>
      setDraft({
        text,
        answers: [...answers.filter((one) => one.line !== line), { line, itemId }],
        version: version + 1,
      }),
  };
}
