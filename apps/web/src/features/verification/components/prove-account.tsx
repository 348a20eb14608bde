"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { checkProofAction, startProofAction } from "../verification.actions.ts";
import type { OwnAccountsInView } from "../verification.loaders.ts";

type ProveAccountProps = {
  readonly guildId: string;
  readonly account: OwnAccountsInView["own"][number];
  readonly view: Pick<OwnAccountsInView, "isReadBack" | "readAt">;
};

/** The code for the name in the game, and the look whether it is there. */
export function ProveAccount({ guildId, account, view }: ProveAccountProps) {
  const t = useTranslations("verification");
  const time = useGuildTime();
  const { isBusy, failure, run } = useAction();
  const { accountId, playerId: id, code } = account;
  const give = () =>
    run(
      () => startProofAction(guildId, { accountId }),
      () => t("web.codeToast"),
    );
  if (!code || code.endsAt <= view.readAt)
    return (
      <Button size="small" className="mt-2" isBusy={isBusy} onClick={give}>
        {t("own.getCode")}
      </Button>
    );
  const check = () =>
    run(
      () => checkProofAction(guildId, { accountId }),
      () => t("own.verified", { id }),
    );
  return (
    <div className="mt-2 grid gap-1.5">
      <p className="font-medium">{t("web.code", { code: code.code })}</p>
      <p className="text-small text-ink-2">{t("web.codeUntil", { until: time("moment", code.endsAt) })}</p>
      {view.isReadBack ? (
        <span>
          <Button size="small" isBusy={isBusy} onClick={check}>
            {t("own.check")}
          </Button>
        </span>
      ) : (
        <p className="text-small text-ink-2">{t("own.codeByOfficer")}</p>
      )}
      {failure && <p className="text-small text-bad">{failure}</p>}
    </div>
  );
}
