"use client";

import { useTranslations } from "next-intl";
import type { CalendarEvent } from "./read-days.ts";

/** A title as a calendar shows it: struck through when called off, and with its state where that is not plain. */
export function EventName({
  event: { title, state },
}: {
  readonly event: Pick<CalendarEvent, "title" | "state">;
}) {
  const t = useTranslations("events.states");
  const isSaid = state === "draft" || state === "cancelled" || state === "locked" || state === "live";
  return (
    <>
      <bdi dir="auto" className={`truncate ${state === "cancelled" ? "line-through" : ""}`}>
        {title}
      </bdi>
      {isSaid && <span className="sr-only">{t(state)}</span>}
    </>
  );
}
