import type { Hundredths, Language } from "@guildhall/core";
import { type Result, results, type SettlementLine } from "@guildhall/core/attendance";
import { limitReasons, sumAmounts } from "@guildhall/core/dkp";
import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateResult } from "@guildhall/i18n";
import { describeAttendanceRule } from "@guildhall/i18n/describe-attendance-rule";
import type { NamedAttendee, SettlementPreview } from "@guildhall/use-cases/attendance";
import type { APIEmbed, APIEmbedField } from "discord.js";
import { settleButton } from "./settle-event.button.ts";

type Words = { readonly t: Translate; readonly language: Language };
type Line = SettlementLine & NamedAttendee;

/** Notes take as much of the message as one of so many fields. */
const noteShare = 8;

/** What settling would write, with the button that writes it. */
export function settlementPreview(words: Words, preview: SettlementPreview): MessageView {
  const { event, previewId, entries } = preview;
  const settle = settleButton.component(
    { eventId: event.eventId, previewId },
    { label: words.t("attendance.preview.settle", { count: entries.length }), style: "primary" },
  );
  const canSettle = preview.hasEnded && preview.hasChanges;
  return { embeds: [embed(words, preview)], components: canSettle ? [row(settle)] : [] };
}

function embed(words: Words, preview: SettlementPreview): APIEmbed {
  const { t, language } = words;
  const { event, rule, lines, entries, entriesTotal } = preview;
  const title = preview.hasEnded
    ? t("attendance.preview.title", { title: event.title })
    : t("attendance.preview.soFar", { title: event.title });
  const { minimumPercent: minimum, graceMinutes: grace, bridgeMinutes: bridge } = rule;
  const common = t("attendance.preview.rule", { minimum, grace, bridge });
  const total = {
    name: t("attendance.preview.total", { count: entries.length }),
    value: `**${formatAmount(language, entriesTotal, "change")}**`,
  };
  return {
    title,
    description: [...notes(t, preview), [common, ...describeAttendanceRule(t, rule)].join(" ")].join("\n"),
    color: lampColour,
    fields:
      lines.length > 0
        ? [...groups(words, lines), ...limits(words, entries), ...notesOfOfficers(words, lines), total]
        : [],
  };
}

function notes(t: Translate, preview: SettlementPreview): readonly string[] {
  const { hasEnded, lines, settlementNumber, hasChanges } = preview;
  if (!hasEnded) return [t("attendance.preview.notOver")];
  if (!hasChanges) return [t("attendance.preview.unchanged")];
  if (settlementNumber > 1) return [t("attendance.preview.again")];
  return lines.length === 0 ? [t("attendance.preview.nobody")] : [];
}

/** One field per result and amount, the best first: nine results with and without a bonus, and a message holds twenty-five. */
function groups(words: Words, lines: readonly Line[]): APIEmbedField[] {
  const alike = results.flatMap((result) => groupByAmount(result, lines));
  const fieldCount = alike.length;
  const more = (count: number) => words.t("events.card.more", { count });
  return alike.map(({ result, amount, names }) => ({
    name: `${translateResult(words.t, result)}: ${multiply(words, names.length, amount)}`,
    value: listNames(names, { fieldCount, more }),
  }));
}

/** What caps take of it, and what the floor gives. */
function limits({ t, language }: Words, entries: SettlementPreview["entries"]): APIEmbedField[] {
  return limitReasons.flatMap((reason) => {
    const rows = entries.filter((entry) => entry.kind === "limit" && entry.reason === reason);
    const value = formatAmount(language, sumAmounts(rows), "change");
    return rows.length > 0 ? [{ name: t(`dkp.what.${reason}`), value }] : [];
  });
}

/** Beside whose mark an officer wrote why. */
function notesOfOfficers({ t }: Words, lines: readonly Line[]): APIEmbedField[] {
  const notes = lines.flatMap(({ name, markNote }) => (markNote ? [`${name}: ${markNote}`] : []));
  if (notes.length === 0) return [];
  const more = (count: number) => t("events.card.more", { count });
  return [{ name: t("attendance.preview.notes"), value: listNames(notes, { fieldCount: noteShare, more }) }];
}

type Group = { readonly result: Result; readonly amount: Hundredths; readonly names: readonly string[] };

function groupByAmount(result: Result, lines: readonly Line[]): readonly Group[] {
  const own = lines.filter((line) => line.result === result);
  return [...Map.groupBy(own, ({ amount }) => amount)]
    .map(([amount, alike]) => ({ result, amount, names: alike.map(({ name }) => name) }))
    .toSorted((one, other) => other.amount - one.amount);
}

function multiply({ t, language }: Words, count: number, amount: Hundredths): string {
  return t("attendance.preview.group", { count, amount: formatAmount(language, amount) });
}
