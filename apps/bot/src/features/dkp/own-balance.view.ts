import type { Language } from "@guildhall/core";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { OwnBalance, StatementLine } from "@guildhall/use-cases/dkp";
import type { MessageView } from "#bot/discord/answer.ts";
import { discordTime } from "#bot/discord/discord-time.ts";
import { lampColour } from "#bot/discord/lamp-colour.ts";
import { describeEntry } from "./describe-entry.ts";

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
