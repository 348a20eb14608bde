import type { Language } from "@guildhall/core";
import { type Result, results } from "@guildhall/core/attendance";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateResult } from "@guildhall/i18n";
import type { OwnBalance, StatementLine } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";

type Words = { readonly t: Translate; readonly language: Language };

/** The own points, pool by pool, with what moved them last. */
export function ownBalance(words: Words, balances: readonly OwnBalance[]): MessageView {
  const { t, language } = words;
  if (balances.length === 0) return { content: t("dkp.balance.none") };
  const fields = balances.map(({ pool, balance, latest }) => ({
    name: `${pool.name}: ${formatAmount(language, balance)}`,
    value: latest.map((line) => entry(words, line)).join("\n"),
  }));
  return { embeds: [{ title: t("dkp.balance.title"), color: lampColour, fields }] };
}

function entry({ t, language }: Words, line: StatementLine): string {
  return t("dkp.balance.entry", {
    amount: formatAmount(language, line.amount, "change"),
    what: describeEntry(t, line),
    day: discordTime(line.effectiveAt, "d"),
  });
}

/** What a row of the ledger was for. */
function describeEntry(t: Translate, { kind, eventTitle, reason, note }: StatementLine): string {
  if (kind === "adjustment") return escapeMarkdown(note ?? t("dkp.what.byOfficer"));
  if (reason === "bySheet") return t(kind === "import" ? "dkp.what.sheet" : "dkp.what.sheetTakenBack");
  if (eventTitle === null) return t("dkp.what.takenBack");
  const title = escapeMarkdown(eventTitle);
  const result = isResult(reason) ? translateResult(t, reason) : reason;
  return kind === "event"
    ? t("dkp.what.event", { title, result })
    : t("dkp.what.reversal", { title, result });
}

function isResult(reason: string): reason is Result {
  return results.some((result) => result === reason);
}
