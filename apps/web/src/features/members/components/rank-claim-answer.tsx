"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { RosterView } from "../members.loaders.ts";
import { approveRankClaimAction, declineRankClaimAction } from "../ranks.actions.ts";

type Claim = Pick<RosterView["rankClaims"][number], "claimId" | "name" | "rankName">;

type RankClaimAnswerProps = { readonly guildId: string; readonly claim: Claim };

/** Gives the rank that somebody asks for, or turns it down. */
export function RankClaimAnswer({ guildId, claim: { claimId, name, rankName } }: RankClaimAnswerProps) {
  const t = useTranslations("members.rankClaims");
  const { isBusy, run } = useAction();
  const words = { name, rank: rankName };
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        isBusy={isBusy}
        onClick={() =>
          run(
            () => approveRankClaimAction(guildId, { claimId }),
            () => t("approved", words),
          )
        }
      >
        {t("approve")}
      </Button>
      <Button
        isBusy={isBusy}
        onClick={() =>
          run(
            () => declineRankClaimAction(guildId, { claimId }),
            () => t("declined", words),
          )
        }
      >
        {t("decline")}
      </Button>
    </span>
  );
}
