"use client";

import { useTranslations } from "next-intl";
import type { CalendarEvent } from "./read-days.ts";

type EventNameProps = {
  readonly event: Pick<CalendarEvent, "title" | "state">;
  /** Where there is room for more than one. */
  readonly lines?: keyof typeof clamps;
};

const clamps = { one: "truncate", two: "line-clamp-2" } as const;

/** A title as a calendar shows it: struck through when called off, and with its state where that is not plain. */
export function EventName({ event: { title, state }, lines = "one" }: EventNameProps) {
  const t = useTranslations("events.states");
  const isSaid = state === "draft" || state === "cancelled" || state === "locked" || state === "live";
  return (
    <>
      <bdi dir="auto" className={`${clamps[lines]} ${state === "cancelled" ? "line-through" : ""}`}>
        {title}
      </bdi>
      {isSaid && <span className="sr-only">{t(state)}</span>}
    </>
  );
}
