import type { Language } from "@guildhall/core";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { OwnBalance, StatementLine } from "@guildhall/use-cases/dkp";
import { tellBalance } from "./tell-balance.ts";
import { tellEntry } from "./tell-entry.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** The own points, pool by pool, with what moved them last; now or at a moment. */
export function ownBalance(
  words: Words,
  balances: readonly OwnBalance[],
  at?: Temporal.Instant,
): MessageView {
  const { t } = words;
  if (balances.length === 0) return { content: t(at ? "dkp.balance.noneThen" : "dkp.balance.none") };
  const description = at && t("dkp.balance.then", { at: discordTime(at, "f") });
  const fields = balances.map(({ pool, latest, ...held }) => ({
    name: `${pool.name}: ${tellBalance(words, held)}`,
    value: latest.map((line) => entry(words, line)).join("\n"),
  }));
  return { embeds: [{ title: t("dkp.balance.title"), description, color: lampColour, fields }] };
}

function entry({ t, language }: Words, line: StatementLine): string {
  return t("dkp.balance.entry", {
    amount: formatAmount(language, line.amount, "change"),
    what: tellEntry(t, line),
    day: discordTime(line.effectiveAt, "d"),
  });
}
