"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { approveAccountAction } from "../verification.actions.ts";
import type { VerificationInView } from "../verification.loaders.ts";
import { usePlayerWords } from "./use-player-words.ts";

const DeclineAccount = onDemand(async () => (await import("./decline-account.tsx")).DeclineAccount);

type ClaimLineProps = {
  readonly guildId: string;
  readonly claim: VerificationInView["claims"][number];
};

/** A claim with what helps to judge it, and both answers; the own one is answered by somebody else. */
export function ClaimLine({ guildId, claim }: ClaimLineProps) {
  const t = useTranslations("verification.web");
  const time = useGuildTime();
  const tell = usePlayerWords();
  const { memberName, playerId, code } = claim;
  return (
    <li className="flex flex-wrap items-center gap-2 border-b border-line py-2 last:border-0">
      <span className="min-w-0 flex-1 basis-56 [overflow-wrap:anywhere]">
        <bdi className="font-medium">{memberName}</bdi>
        {" · "}
        <bdi>{playerId}</bdi>
        <span className="block text-small text-ink-2">{tell(claim)}</span>
        {code && (
          <span className="block text-small text-ink-2">
            {t("codeShown", { code: code.code, until: time("moment", code.endsAt) })}
          </span>
        )}
      </span>
      {claim.isOwn ? (
        <span className="text-small text-ink-2">{t("ownClaim")}</span>
      ) : (
        <Answers guildId={guildId} claim={claim} />
      )}
    </li>
  );
}

function Answers({ guildId, claim }: ClaimLineProps) {
  const t = useTranslations("verification.web");
  const [isDeclining, setDeclining] = useState(false);
  const { isBusy, run } = useAction();
  const { accountId, memberName: member, playerId: id } = claim;
  const approve = () =>
    run(
      () => approveAccountAction(guildId, { accountId }),
      () => t("approvedToast", { id, member }),
    );
  return (
    <span className="flex flex-wrap gap-2">
      <Button isBusy={isBusy} onClick={approve}>
        {t("approve")}
      </Button>
      <Button onClick={() => setDeclining(true)}>{t("decline")}</Button>
      {isDeclining && <DeclineAccount guildId={guildId} claim={claim} onClose={() => setDeclining(false)} />}
    </span>
  );
}
