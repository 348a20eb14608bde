import type { Hundredths, Language } from "@guildhall/core";
import { missedResults, type Result, results } from "@guildhall/core/attendance";
import { sumAmounts } from "@guildhall/core/dkp";
import type { Translate } from "@guildhall/i18n";
import { formatAmount } from "@guildhall/i18n/format-amount";
import { translateResult } from "@guildhall/i18n/translate-terms";
import type { APIEmbedField } from "discord-api-types/v10";
import { lampColour } from "../lamp-colour.ts";
import { listNames } from "../list-names.ts";
import type { MessageView } from "../message-view.ts";

type SummaryLine = {
  readonly name: string;
  readonly result: Result | null;
  readonly amount: Hundredths | null;
};

export type EventSummary = {
  readonly eventId: number;
  readonly title: string;
  readonly attendance: {
    readonly lines: readonly SummaryLine[];
    readonly settlement: { readonly number: number } | null;
  };
};

/** How an event went, for everybody in the channel. */
export function eventSummary(
  { t, language }: { readonly t: Translate; readonly language: Language },
  { eventId, title, attendance }: EventSummary,
): MessageView {
  const { lines, settlement } = attendance;
  const paid = sumAmounts(lines.flatMap(({ amount }) => (amount === null ? [] : [{ amount }])));
  const came = lines.filter(({ result }) => result && !missedResults.includes(result)).length;
  const description = t("attendance.summary.description", {
    came,
    total: formatAmount(language, paid, "change"),
  });
  const number = settlement?.number ?? 1;
  const corrected = number > 1 ? [t("attendance.summary.corrected", { number })] : [];
  return {
    embeds: [
      {
        title: t("attendance.summary.title", { title }),
        description: [description, ...corrected].join("\n"),
        color: lampColour,
        fields: groups(t, lines),
        footer: { text: summaryMarker(t, eventId) },
      },
    ],
  };
}

/** By this footer a message is known as the summary of the event. */
export function summaryMarker(t: Translate, eventId: number): string {
  return t("attendance.summary.footer", { eventId: String(eventId) });
}

function groups(t: Translate, lines: readonly SummaryLine[]): APIEmbedField[] {
  const more = (count: number) => t("events.card.more", { count });
  const byResult = Map.groupBy(lines, ({ result }) => result);
  const fieldCount = byResult.size;
  return results.flatMap((result) => {
    const names = (byResult.get(result) ?? []).map(({ name }) => name);
    const title = `${translateResult(t, result)} (${names.length})`;
    return names.length > 0 ? [{ name: title, value: listNames(names, { fieldCount, more }) }] : [];
  });
}
