"use client";

import { useTranslations } from "next-intl";
import { useGuildZone } from "./shell/shell-context.tsx";
import { useReaderZone } from "./use-reader-zone.ts";
import { useWriting } from "./use-writing.ts";

/** The reader's own time beside the guild's, where the two differ: "for you 21:00 – 22:30". */
export function ForYou({ at, until = at }: { readonly at: string; readonly until?: string }) {
  const t = useTranslations("shell.times");
  const zone = useGuildZone();
  const writing = useWriting();
  const own = useReaderZone();
  const timeIn = (timeZone: string) =>
    new Intl.DateTimeFormat(writing, { hour: "2-digit", minute: "2-digit", timeZone }).formatRange(
      new Date(at),
      new Date(until),
    );
  const [theirs, guilds] = [timeIn(own), timeIn(zone)];
  return theirs === guilds ? null : <> {t("forYou", { time: theirs })}</>;
}
