import type { Hundredths, Language } from "@guildhall/core";
import { type Result, results, type SettlementLine } from "@guildhall/core/attendance";
import { lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateResult } from "@guildhall/i18n";
import type { NamedAttendee, SettlementPreview } from "@guildhall/use-cases/attendance";
import type { APIEmbed, APIEmbedField } from "discord.js";
import { settleButton } from "./settle-event.button.ts";

type Words = { readonly t: Translate; readonly language: Language };
type Line = SettlementLine & NamedAttendee;

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
  const total = {
    name: t("attendance.preview.total", { count: entries.length }),
    value: `**${formatAmount(language, entriesTotal, "change")}**`,
  };
  return {
    title,
    description: [...notes(t, preview), t("attendance.preview.rule", { minimum, grace, bridge })].join("\n"),
    color: lampColour,
    fields: lines.length > 0 ? [...groups(words, lines), total] : [],
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
