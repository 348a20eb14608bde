import type { Language } from "@guildhall/core";
import { rulesOf } from "@guildhall/core/dkp";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import { describePoolRules, formatAmount, type Translate } from "@guildhall/i18n";
import type { MemberStatement } from "@guildhall/use-cases/dkp";
import { type APIEmbed, escapeMarkdown } from "discord.js";
import { tellEntry } from "./tell-entry.ts";

type Words = { readonly t: Translate; readonly language: Language };

type Statement = MemberStatement["statements"][number];

/** Discord takes ten embeds; their texts together at most 6,000 characters. */
const shownPools = 3;
const shownChanges = 3;

/** How a balance is made, pool by pool: what each kind of row adds up to, the last changes, and what the pool does by itself. */
export function explanation(words: Words, { member, statements }: MemberStatement): MessageView {
  const filled = statements.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return { content: words.t("dkp.history.none") };
  return { embeds: filled.slice(0, shownPools).map((statement) => explain(words, member.name, statement)) };
}

function explain({ t, language }: Words, name: string, statement: Statement): APIEmbed {
  const { pool, balance, terms, lines } = statement;
  const made = terms.map(({ kind, count, amount }) =>
    t("dkp.explanation.term", {
      kind: t(`dkp.kinds.${kind}`),
      count,
      amount: formatAmount(language, amount, "change"),
    }),
  );
  const latest = lines.slice(0, shownChanges).map((line) =>
    t("dkp.balance.entry", {
      amount: formatAmount(language, line.amount, "change"),
      what: tellEntry(t, line),
      day: discordTime(line.effectiveAt, "d"),
    }),
  );
  const rules = describePoolRules({ t, language }, rulesOf(pool));
  return {
    title: t("dkp.explanation.title", {
      name: escapeMarkdown(name),
      pool: pool.name,
      balance: formatAmount(language, balance),
    }),
    color: lampColour,
    fields: [
      { name: t("dkp.explanation.made"), value: made.join("\n") },
      { name: t("dkp.explanation.latest"), value: latest.join("\n") },
      ...(rules.length > 0 ? [{ name: t("dkp.explanation.rules"), value: rules.join("\n") }] : []),
    ],
  };
}
