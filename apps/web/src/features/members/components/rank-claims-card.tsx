"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import type { RosterView } from "../members.loaders.ts";
import { RankClaimAnswer } from "./rank-claim-answer.tsx";

type RankClaimsCardProps = { readonly guildId: string; readonly claims: RosterView["rankClaims"] };

/** Ranks that members ask for, for whoever stands above them. */
export function RankClaimsCard({ guildId, claims }: RankClaimsCardProps) {
  const t = useTranslations("members.rankClaims");
  if (claims.length === 0) return null;
  return (
    <div className="mb-3.5 print:hidden">
      <Card title={t("list")}>
        <p className="mb-2 text-ink-2">{t("lead")}</p>
        <ul>
          {claims.map((claim) => (
            <li
              key={claim.claimId}
              className="flex flex-wrap items-center gap-2 border-b border-line py-1.5 last:border-0"
            >
              <span className="min-w-0 flex-1 basis-56">
                {t("line", { name: claim.name, rank: claim.rankName })}
                {claim.note && (
                  <span className="block text-ink-2 [overflow-wrap:anywhere]">{claim.note}</span>
                )}
              </span>
              {claim.canSettle && <RankClaimAnswer guildId={guildId} claim={claim} />}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
