"use client";

import { Plane } from "lucide-react";
import { useTranslations } from "next-intl";
import { AnswerGlyph } from "./answer-glyph.tsx";
import type { CalendarEvent } from "./read-days.ts";

type OwnSignProps = { readonly event: Pick<CalendarEvent, "ownAnswer" | "isAway"> };

/** What the reader said, as a glyph with its word for those who do not see it. Nothing where nothing was said. */
export function OwnSign({ event: { ownAnswer, isAway } }: OwnSignProps) {
  const t = useTranslations("events");
  if (!ownAnswer) return null;
  return (
    <span className="shrink-0">
      {isAway ? <Plane aria-hidden className="icon-14 text-info" /> : <AnswerGlyph answer={ownAnswer} />}
      <span className="sr-only">{isAway ? t("calendar.away") : t(`answers.${ownAnswer}`)}</span>
    </span>
  );
}
