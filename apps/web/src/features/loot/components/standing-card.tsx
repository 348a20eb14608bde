"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { SessionInView } from "../sessions.loaders.ts";
import type { Ranked } from "./ranking-card.tsx";
import { RankingRows } from "./ranking-rows.tsx";
import { RankingTable } from "./ranking-table.tsx";

type StandingCardProps = { readonly session: SessionInView; readonly standing: Ranked };

/** Everybody who takes part with their numbers, as the guild's rules would put them in order now. */
export function StandingCard({ session, standing }: StandingCardProps) {
  const t = useTranslations("loot.web.session");
  const tDecision = useTranslations("loot.decision");
  const isEmpty = standing.ranking.places.length === 0;
  return (
    <Card
      isFlush
      title={t(session.mode === "council" ? "candidates" : "standing")}
      aside={
        !isEmpty && (
          <>
            <span className="lit-cell text-tiny">{tDecision("lit")}</span>
            {tDecision("litMeans")}
          </>
        )
      }
    >
      {isEmpty ? (
        <EmptyState>{t("standingNone")}</EmptyState>
      ) : (
        <>
          <RankingTable decision={standing} onAsk={undefined} />
          <RankingRows decision={standing} onAsk={undefined} />
        </>
      )}
      {session.standing?.throwsDice && (
        <p className="border-t border-line px-3.5 py-2.5 text-small text-ink-2">{t("throwsDice")}</p>
      )}
    </Card>
  );
}
