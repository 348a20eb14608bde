"use client";

import { DecideDialog } from "./decide-dialog.tsx";
import { InterviewDialog } from "./interview-dialog.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";
import type { Asking } from "./use-steps.ts";

export type StepDialogProps = { readonly guildId: string; readonly asking: Asking; onClose(): void };

/** Asks for what a step needs before it is taken. */
export function StepDialog({ guildId, asking, onClose }: StepDialogProps) {
  const { card, to } = asking;
  if (to === "interview") return <InterviewDialog {...{ guildId, card, onClose }} />;
  if (to === "inReview") return <ReopenDialog {...{ guildId, card, onClose }} />;
  return <DecideDialog {...{ guildId, asking, onClose }} />;
}
