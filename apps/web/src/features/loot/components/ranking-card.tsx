"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { DecisionPageView } from "../decision.loaders.ts";
import { namesOf } from "./decision-names.ts";
import { RankingRows } from "./ranking-rows.tsx";
import { RankingTable } from "./ranking-table.tsx";

/** An order of people, with what became of the drop for each. */
export type Ranked = Pick<DecisionPageView, "ranking" | "people" | "awards" | "ownMemberId">;

export type RankingProps = {
  readonly decision: Ranked;
  /** Opens why somebody did not get it; left out for whoever may not ask of others. */
  readonly onAsk: ((memberId: number) => void) | undefined;
};

type RankingCardProps = RankingProps & { readonly decision: DecisionPageView };

/** Who stood where, with the cell that decided each place lit. */
export function RankingCard({ decision, onAsk }: RankingCardProps) {
  const t = useTranslations("loot.decision");
  const { ranking, overrideReason } = decision;
  const chosen = ranking.chosenMemberId;
  const name = chosen === null ? "" : namesOf(decision)(chosen);
  return (
    <Card
      isFlush
      title={t("priority")}
      aside={
        <>
          <span className="lit-cell text-tiny">{t("lit")}</span>
          {t("litMeans")}
        </>
      }
    >
      {chosen !== null && (
        <p className="px-3.5 pb-2.5 text-small text-warn">
          {overrideReason ? t("override", { name, reason: overrideReason }) : t("overrideAlone", { name })}
        </p>
      )}
      {ranking.places.length === 0 ? (
        <EmptyState>{t("nobody")}</EmptyState>
      ) : (
        <>
          <RankingTable decision={decision} onAsk={onAsk} />
          <RankingRows decision={decision} onAsk={onAsk} />
        </>
      )}
    </Card>
  );
}
