"use client";

import { useTranslations } from "next-intl";
import { Fact, FactStrip } from "#web/components/ui/fact-strip.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { useRulesName } from "#web/components/use-rules-name.ts";
import type { DecisionPageView } from "../decision.loaders.ts";

type DecisionFactsProps = { readonly decision: DecisionPageView };

/** The way it was given away, by which rules, when, how many wanted it, and how often and for how much it goes. */
export function DecisionFacts({ decision }: DecisionFactsProps) {
  const t = useTranslations("loot.decision.facts");
  const tModes = useTranslations("loot.modes");
  const time = useGuildTime();
  const rulesName = useRulesName();
  const amount = useAmount();
  const { mode, rules, decidedAt, ranking, prices, dropCount } = decision;
  const count = ranking.places.length + ranking.outsiders.length;
  return (
    <FactStrip>
      <Fact label={t("mode")}>{tModes(mode)}</Fact>
      {rules && <Fact label={t("rules")}>{rulesName(rules)}</Fact>}
      <Fact label={t("decided")}>{time("moment", decidedAt)}</Fact>
      <Fact label={t("entrants")}>{t("members", { count })}</Fact>
      <Fact label={t("fell")}>{t("times", { count: dropCount })}</Fact>
      {prices.median !== null && (
        <Fact label={t("median", { count: prices.latest.length })}>{amount(prices.median)}</Fact>
      )}
    </FactStrip>
  );
}
