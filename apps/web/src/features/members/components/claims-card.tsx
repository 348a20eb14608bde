"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { declineClaimAction } from "../members.actions.ts";
import type { RosterView } from "../members.loaders.ts";

const MergeDialog = onDemand(async () => (await import("./merge-dialog.tsx")).MergeDialog);

type Claim = RosterView["claims"][number];

type ClaimsCardProps = { readonly guildId: string; readonly claims: readonly Claim[] };

/** Who says to be whom: officers look at it, and merge or turn it down. */
export function ClaimsCard({ guildId, claims }: ClaimsCardProps) {
  const t = useTranslations("members.web.claims");
  if (claims.length === 0) return null;
  return (
    <div className="mb-3.5 print:hidden">
      <Card title={t("title")}>
        <p className="mb-2 text-ink-2">{t("lead")}</p>
        <ul>
          {claims.map((claim) => (
            <ClaimLine key={claim.claimantMemberId} guildId={guildId} claim={claim} />
          ))}
        </ul>
      </Card>
    </div>
  );
}

function ClaimLine({ guildId, claim }: { readonly guildId: string; readonly claim: Claim }) {
  const t = useTranslations("members.web.claims");
  const [isLooking, setLooking] = useState(false);
  const { isBusy, run } = useAction();
  const { claimantMemberId, claimantName, memberId, name } = claim;
  const decline = () =>
    run(
      () => declineClaimAction(guildId, { claimantMemberId }),
      () => t("declined", { claimant: claimantName }),
    );
  return (
    <li className="flex flex-wrap items-center gap-2 border-b border-line py-1.5 last:border-0">
      <span className="min-w-0 flex-1">{t("line", { claimant: claimantName, name })}</span>
      <Button onClick={() => setLooking(true)}>{t("look")}</Button>
      <Button isBusy={isBusy} onClick={decline}>
        {t("decline")}
      </Button>
      {isLooking && (
        <MergeDialog
          guildId={guildId}
          merged={{ memberId, name }}
          member={{ memberId: claimantMemberId, name: claimantName }}
          onClose={() => setLooking(false)}
        />
      )}
    </li>
  );
}
