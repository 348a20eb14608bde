"use client";

import { useTranslations } from "next-intl";
import { useWriting } from "#web/components/use-writing.ts";

type SeenProps = { readonly seenAt: string | null; readonly isInVoice: boolean; readonly readAt: string };

const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

type Unit = (typeof units)[number][0];

/** How long ago somebody answered or was in voice; counted from the moment at which the page was read. */
export function SeenCell({ seenAt, isInVoice, readAt }: SeenProps) {
  const t = useTranslations("members.web.seen");
  const ago = useAgo();
  if (isInVoice) return <span className="text-good">{t("inVoice")}</span>;
  if (seenAt === null) return <span className="text-ink-3">{t("never")}</span>;
  return <span className="text-ink-2">{ago(seenAt, readAt)}</span>;
}

function useAgo(): (at: string, now: string) => string {
  const t = useTranslations("members.web.seen");
  const writing = useWriting();
  return (at, now) => {
    const passed = new Date(now).getTime() - new Date(at).getTime();
    const [unit, milliseconds] = units.find(([, length]) => passed >= length) ?? [];
    if (!unit || !milliseconds) return t("now");
    return formatterOf(writing, unit).format(Math.floor(passed / milliseconds));
  };
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than all else in the cell. */
function formatterOf(writing: string, unit: Unit): Intl.NumberFormat {
  const key = `${writing} ${unit}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(writing, { style: "unit", unit, unitDisplay: "short" });
  formatters.set(key, made);
  return made;
}
