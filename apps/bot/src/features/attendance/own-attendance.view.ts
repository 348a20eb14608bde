import type { Language } from "@guildhall/core";
import { discordTime, type MessageView } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateResult } from "@guildhall/i18n";
import type { OwnAttendance } from "@guildhall/use-cases/attendance";
import { escapeMarkdown } from "discord.js";

type Words = { readonly t: Translate; readonly language: Language };

/** Somebody may come and go so often; a message is no longer than 2,000 characters. */
const timeLimit = 20;

/** The own result, and the own time in voice that it comes from. */
export function ownAttendance(words: Words, own: OwnAttendance): MessageView {
  const { t } = words;
  const heading = t("attendance.own.title", { title: escapeMarkdown(own.event.title) });
  const times = timesOf(t, own);
  const shown = times.slice(0, timeLimit);
  const rest = times.length - shown.length;
  const more = rest > 0 ? [t("events.card.more", { count: rest })] : [];
  const never = times.length === 0 ? [t("attendance.own.never")] : [];
  const note = own.note === null ? [] : [t("attendance.own.note", { note: escapeMarkdown(own.note) })];
  return { content: [heading, resultOf(words, own), ...note, ...shown, ...more, ...never].join("\n") };
}

function resultOf({ t, language }: Words, { settled, isSettled, countedMinutes }: OwnAttendance): string {
  if (!settled) return t(isSettled ? "attendance.own.nothing" : "attendance.own.unsettled");
  const { result, amount } = settled;
  return t("attendance.own.result", {
    result: translateResult(t, result),
    minutes: countedMinutes,
    amount: formatAmount(language, amount, "change"),
  });
}

function timesOf(t: Translate, { intervals, checkIn }: OwnAttendance): readonly string[] {
  const voices = intervals.map(({ fromAt, toAt, isDeaf, isUncertain }) => ({
    fromAt,
    toAt,
    kind: isUncertain ? ("uncertain" as const) : isDeaf ? ("deaf" as const) : ("heard" as const),
  }));
  const times = [...voices, ...(checkIn ? [{ ...checkIn, kind: "checkedIn" as const }] : [])];
  return times
    .toSorted((a, b) => Temporal.Instant.compare(a.fromAt, b.fromAt))
    .map(({ kind, fromAt, toAt }) => {
      const from = discordTime(fromAt, "t");
      return toAt
        ? t(`attendance.own.${kind}`, { from, to: discordTime(toAt, "t") })
        : t("attendance.own.stillThere", { from });
    });
}
