import { type Language, toHundredths } from "@guildhall/core";
import type { Cell, Criterion, CriterionKind } from "@guildhall/core/wishlists";
import { discordTime } from "@guildhall/discord-views";
import { formatAmount, type Translate, translateGameTerm } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";

/** In what somebody reads a message about loot. */
export type LootWords = { readonly t: Translate; readonly language: Language };

type Moments = Extract<CriterionKind, "wishedAt" | "bidAt">;
type Amounts = Extract<CriterionKind, "points" | "bid">;

const moments: ReadonlySet<CriterionKind> = new Set<Moments>(["wishedAt", "bidAt"]);
const amounts: ReadonlySet<CriterionKind> = new Set<Amounts>(["points", "bid"]);

/** What a criterion is called, with the days over which it counts. */
export function tellCriterion({ t }: LootWords, criterion: Criterion): string {
  const days = "windowDays" in criterion ? (criterion.windowDays ?? 0) : 0;
  return t(`wishlists.priority.criteria.${criterion.kind}`, { days });
}

/** What somebody has in a criterion; of what is between the person and the officers no more than that it is so. */
export function tellCell(words: LootWords, criterion: Criterion, { value, ...cell }: ShownCell): string {
  const { t, language } = words;
  if (cell.isHidden) return t("wishlists.priority.values.hidden");
  if (value === null)
    return t(`wishlists.priority.values.${criterion.kind === "attendance" ? "isNew" : "none"}`);
  if (typeof value === "string") return translateGameTerm(t, "interests", value);
  if (amounts.has(criterion.kind)) return formatAmount(language, toHundredths(value));
  if (moments.has(criterion.kind)) return discordTime({ epochMilliseconds: value }, "f");
  if (criterion.kind === "attendance") return t("wishlists.priority.values.percent", { percent: value });
  if (criterion.kind === "tier") return escapeMarkdown(criterion.names[value - 1] ?? String(value));
  if (criterion.kind === "wishRank") return tellRank(words, value);
  if (criterion.kind === "roster") return t("wishlists.priority.values.roster", { number: value });
  return t("wishlists.priority.values.number", { number: value });
}

/** "2nd". */
export function tellRank({ t }: LootWords, rank: number): string {
  return t("wishlists.priority.values.rank", { rank });
}

type ShownCell = Cell & { readonly isHidden?: true };
