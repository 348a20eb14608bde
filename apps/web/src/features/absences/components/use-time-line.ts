"use client";

import { type TimeLineSpan, timeLineSpans, usualSpan } from "@guildhall/core/absences";
import { useUrlState } from "#web/components/ui/use-url-state.ts";

/** Where the time line stands; undefined parts are as the server chooses them. */
export type TimeLineStep = { readonly fromOn?: string | undefined; readonly span?: TimeLineSpan };

/** Which days are shown, as the address has it. */
export function useTimeLine() {
  const [fromOn, setFrom] = useUrlState("fromOn");
  const [span, setSpan] = useUrlState("span");
  const input = {
    fromOn: fromOn ?? undefined,
    span: timeLineSpans.find((days) => String(days) === span) ?? usualSpan,
  };
  const goTo = (step: TimeLineStep) => {
    if ("fromOn" in step) setFrom(step.fromOn ?? null);
    if (step.span) setSpan(String(step.span));
  };
  return { input, goTo };
}
