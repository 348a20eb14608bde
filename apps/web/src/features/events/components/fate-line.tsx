"use client";

import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";
import { useDay } from "#web/components/use-day.ts";
import { useTimeIn } from "#web/components/use-time-in.ts";
import type { SeriesPreviewView } from "../series.loaders.ts";

type Fate = SeriesPreviewView["fates"][number];

const tones: Readonly<Record<Fate["kind"], Tone>> = {
  changes: "info",
  reopens: "good",
  calledOff: "bad",
  kept: "warn",
  own: "plain",
  tooLate: "plain",
  new: "good",
};

/** What becomes of one day of a series. */
export function FateLine({ fate, timeZone }: { readonly fate: Fate; readonly timeZone: string }) {
  const t = useTranslations("events.series.web");
  const day = useDay();
  const time = useTimeIn(timeZone);
  const localDate = fate.kind === "new" ? fate.occurrence.localDate : fate.event.localDate;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <span className="w-[150px] font-medium">{day(localDate)}</span>
      <Chip tone={tones[fate.kind]}>{t(`fates.${fate.kind}`)}</Chip>
      {"next" in fate && (
        <span className="text-small text-ink-2">
          {t("to", { title: fate.next.title, time: time("time", fate.next.startsAt) })}
        </span>
      )}
      {fate.kind === "new" && (
        <span className="text-small text-ink-2">{time("time", fate.occurrence.startsAt)}</span>
      )}
      {fate.kind !== "new" && fate.event.answerCount > 0 && (
        <span className="ms-auto text-small text-ink-3">
          {t("answers", { count: fate.event.answerCount })}
        </span>
      )}
    </li>
  );
}
