import { type Hundredths, type Language, toHundredths } from "@guildhall/core";
import type { DecayRule } from "@guildhall/core/dkp";
import { discordTime } from "@guildhall/discord-views";
import { formatAmount, type Translate } from "@guildhall/i18n";
import type { DecayLine, DecayPreview, PoolDecay } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";

/** As much as fits a message's 2,000 characters, however much of each name has to be escaped. */
const shownLines = 10;
const shownSpared = 5;
const nameLength = 24;

type Words = { readonly t: Translate; readonly language: Language };

const short = (name: string): string => escapeMarkdown(name.slice(0, nameLength));

/** When a pool decays, by which rule, and what that would take now. Without everybody's lines only the reader's own. */
export function decay(words: Words, shown: PoolDecay, { canRun }: { readonly canRun: boolean }): string {
  const { t } = words;
  const { pool, preview, next } = shown;
  if (!preview || !next) return t("dkp.noDecay");
  const lines = preview.parts.flatMap((part) => part.lines);
  return [
    `**${t("dkp.decay.title", { pool: escapeMarkdown(pool.name) })}**`,
    ruleOf(words, preview.rule),
    t("dkp.decay.next", { when: `${discordTime(next.at, "F")} (${discordTime(next.at, "R")})` }),
    ...(canRun ? listLosses(words, preview, lines) : listOwn(words, lines)),
  ].join("\n");
}

function ruleOf({ t, language }: Words, rule: DecayRule): string {
  const { everyDays: days } = rule;
  const above = formatAmount(language, rule.above);
  const spares = rule.sparesLeave ? ` ${t("dkp.decay.rule.sparesLeave")}` : "";
  if (rule.kind === "fixed")
    return t("dkp.decay.rule.fixed", { amount: formatAmount(language, rule.amount), days, above }) + spares;
  const percent = rule.basisPoints / 100;
  const sentence =
    rule.above === 0
      ? t("dkp.decay.rule.percentOfAll", { percent, days })
      : t("dkp.decay.rule.percent", { percent, days, above });
  return sentence + spares;
}

function listLosses(words: Words, { total }: DecayPreview, lines: readonly DecayLine[]): readonly string[] {
  const { t, language } = words;
  const losing = lines.filter(({ amount }) => amount < 0).toSorted((a, b) => a.amount - b.amount);
  const spared = lines.flatMap(({ name, sparedBy }) =>
    sparedBy ? t(`dkp.decay.sparedOne.${sparedBy}`, { name: short(name) }) : [],
  );
  const rest = losing.length - shownLines;
  const sum = { total: formatAmount(language, positive(total)), count: losing.length };
  return [
    losing.length > 0 ? t("dkp.decay.losing", sum) : t("dkp.nothingDecays"),
    ...losing.slice(0, shownLines).map((line) => `- ${lineOf(words, line)}`),
    ...(rest > 0 ? [t("dkp.decay.more", { count: rest })] : []),
    ...(spared.length > 0 ? [t("dkp.decay.spared", { names: nameSome(spared) })] : []),
  ];
}

function nameSome(names: readonly string[]): string {
  const more = names.length - shownSpared;
  return [...names.slice(0, shownSpared), ...(more > 0 ? [`+${more}`] : [])].join(", ");
}

function listOwn({ t, language }: Words, lines: readonly DecayLine[]): readonly string[] {
  const losing = lines.filter(({ amount }) => amount < 0);
  if (losing.length === 0) return [t("dkp.decay.ownNothing")];
  return losing.map(({ amount, balanceAfter }) =>
    t("dkp.decay.own", {
      amount: formatAmount(language, amount, "change"),
      after: formatAmount(language, balanceAfter),
    }),
  );
}

function lineOf({ t, language }: Words, { name, amount, balanceAfter }: DecayLine): string {
  return t("dkp.decay.line", {
    name: short(name),
    amount: formatAmount(language, amount, "change"),
    after: formatAmount(language, balanceAfter),
  });
}

const positive = (amount: Hundredths): Hundredths => toHundredths(Math.abs(amount));
