"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { MemberView } from "../members.loaders.ts";
import { withdrawRankClaimAction } from "../ranks.actions.ts";
import { ClaimRank } from "./claim-rank.tsx";
import { GiveLead } from "./give-lead.tsx";
import { RankClaimAnswer } from "./rank-claim-answer.tsx";

type RankClaimCardProps = { readonly guildId: string; readonly view: MemberView };

type Claim = NonNullable<MemberView["rankClaim"]>;

/** The rank that a member asks for: members see the own, with what came of it; whoever stands above answers here. */
export function RankClaimCard({ guildId, view }: RankClaimCardProps) {
  const t = useTranslations("members.rankClaims");
  const { rankClaim: claim, isOwn, ranks } = view;
  if (isOwn && ranks.length > 0)
    return (
      <Card title={t("ownTitle")}>
        {claim && <OwnClaim guildId={guildId} claim={claim} />}
        {claim?.state !== "open" && <ClaimRank guildId={guildId} view={view} />}
        <div className="mt-3 empty:hidden">
          <GiveLead guildId={guildId} view={view} />
        </div>
      </Card>
    );
  if (claim?.state !== "open") return null;
  return (
    <Card title={t("title", { name: claim.name, rank: claim.rankName })}>
      {claim.note && <p className="mb-3 text-ink-2 [overflow-wrap:anywhere]">{claim.note}</p>}
      {claim.canSettle ? (
        <RankClaimAnswer guildId={guildId} claim={claim} />
      ) : (
        <p className="text-ink-2">{t("lead")}</p>
      )}
    </Card>
  );
}

const sentences = {
  open: "open",
  approved: "ownApproved",
  declined: "ownDeclined",
  inherited: "ownInherited",
} as const;

function OwnClaim({ guildId, claim }: { readonly guildId: string; readonly claim: Claim }) {
  const t = useTranslations("members.rankClaims");
  const time = useGuildTime();
  const { isBusy, run } = useAction();
  const day = time("longDay", claim.settledAt ?? claim.claimedAt);
  const withdraw = () =>
    run(
      () => withdrawRankClaimAction(guildId, {}),
      () => t("withdrawn"),
    );
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <p className="min-w-0 flex-1 text-ink-2">{t(sentences[claim.state], { rank: claim.rankName, day })}</p>
      {claim.state === "open" && (
        <Button isBusy={isBusy} onClick={withdraw}>
          {t("withdraw")}
        </Button>
      )}
    </div>
  );
}
