"use client";

import { type Result, results } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";

/** What a member was for an event; `unheard` where nobody heard anything of them. */
export type MarkKind = Result | "unheard";

/** In the order of the legend. Each has a letter or sign of its own: the colour only underlines it. */
export const markKinds: readonly MarkKind[] = [...results, "unheard"];

const looks: Readonly<Record<MarkKind, string>> = {
  present: "bg-good-soft text-good",
  late: "bg-warn-soft text-warn",
  leftEarly: "bg-warn-soft text-warn",
  walkIn: "bg-info-soft text-info",
  benched: "bg-sunken text-ink-2",
  standby: "bg-sunken text-ink-2",
  excused: "border border-dashed border-edge text-ink-2",
  absent: "text-ink-2",
  noShow: "border-[1.5px] border-bad text-bad",
  unheard: "text-ink-3",
};

/** A result in the space of one letter; its word is read out in place of it. */
export function ResultMark({ kind }: { readonly kind: MarkKind }) {
  const t = useTranslations("attendance.matrix.marks");
  const word = useMarkWord();
  return (
    <span
      role="img"
      aria-label={word(kind)}
      className={`inline-flex size-5 items-center justify-center rounded-chip text-tiny font-semibold ${looks[kind]}`}
    >
      {t(kind)}
    </span>
  );
}

export function useMarkWord(): (kind: MarkKind) => string {
  const t = useTranslations("attendance");
  return (kind) => (kind === "unheard" ? t("matrix.unheard") : t(`results.${kind}`));
}

/** What the letters mean. */
export function MarkLegend() {
  const word = useMarkWord();
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 border-t border-line px-3.5 py-2 text-tiny text-ink-2">
      {markKinds.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <span aria-hidden>
            <ResultMark kind={kind} />
          </span>
          {word(kind)}
        </li>
      ))}
    </ul>
  );
}
