"use client";

import type { Result } from "@guildhall/core/attendance";
import { useFormatter, useTranslations } from "next-intl";
import type { MemberView } from "../members.loaders.ts";

type Event = MemberView["events"][number];

/** Each kind has a shape of its own beside its colour. */
const looks = {
  came: "bg-c2",
  partly: "bg-[linear-gradient(90deg,var(--c4)_50%,var(--c2)_50%)]",
  excused: "border border-dashed border-edge",
  missed: "border-[1.5px] border-bad",
} as const;

type Kind = keyof typeof looks;

const kinds = Object.keys(looks) as readonly Kind[];

const kindOf: Readonly<Record<Result, Kind>> = {
  present: "came",
  walkIn: "came",
  benched: "came",
  standby: "came",
  late: "partly",
  leftEarly: "partly",
  excused: "excused",
  absent: "missed",
  noShow: "missed",
};

const box = "rounded-chip";

/** Two lines. */
const shownEvents = 28;

/** How the last events went, the latest at the end, and how many went how. */
export function ResultsStrip({ events }: Pick<MemberView, "events">) {
  const t = useTranslations("members.web.share");
  const formatter = useFormatter();
  const shown = events.filter(({ result, leftOutFor }) => leftOutFor === null || result === "excused");
  const last = shown.slice(0, shownEvents).toReversed();
  if (last.length === 0) return null;
  const counts = kinds
    .map((kind) => ({ kind, count: last.filter((event) => kindOfEvent(event) === kind).length }))
    .filter(({ count }) => count > 0);
  const words = counts.map(({ kind, count }) => t(`strip.${kind}`, { count }));
  return (
    <div className="mb-2.5">
      <div role="img" aria-label={formatter.list(words)} className="grid grid-cols-14 gap-1">
        {last.map((event) => (
          <span key={event.eventId} className={`${box} h-[18px] ${looks[kindOfEvent(event)]}`} />
        ))}
      </div>
      <p aria-hidden className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-tiny text-ink-2">
        {counts.map(({ kind, count }) => (
          <span key={kind} className="inline-flex items-center gap-1.5">
            <span className={`${box} size-3 ${looks[kind]}`} />
            {t(`strip.${kind}`, { count })}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Nobody heard anything of the member: that is as if they had not come. */
function kindOfEvent({ result }: Event): Kind {
  return result ? kindOf[result] : "missed";
}
