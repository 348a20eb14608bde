"use client";

import { useState } from "react";
import type { NightChoices } from "../night.queries.ts";

/** What an officer says against the rules, drop by drop. What is locked stays, whatever becomes of the others. */
export function useNightDraft() {
  const [choices, setChoices] = useState<NightChoices>([]);
  const [reason, setReason] = useState("");
  const without = (dropId: number) => choices.filter((choice) => choice.dropId !== dropId);
  return {
    choices,
    reason,
    setReason,
    choose: (dropId: number, memberId: number | null) =>
      setChoices([...without(dropId), { dropId, memberId }]),
    release: (dropId: number) => setChoices(without(dropId)),
  };
}

export type NightDraft = ReturnType<typeof useNightDraft>;
