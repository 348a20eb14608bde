import { type Result, results } from "@guildhall/core/attendance";
import { type Translate, translateResult } from "@guildhall/i18n";
import type { StatementLine } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";

/** What a row of the ledger was for. */
export function describeEntry(t: Translate, { kind, eventTitle, reason }: StatementLine): string {
  const title = escapeMarkdown(eventTitle ?? "?");
  const result = isResult(reason) ? translateResult(t, reason) : reason;
  return kind === "event"
    ? t("dkp.what.event", { title, result })
    : t("dkp.what.reversal", { title, result });
}

function isResult(reason: string): reason is Result {
  return results.some((result) => result === reason);
}
