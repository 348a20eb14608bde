"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { releaseAccountAction } from "../verification.actions.ts";
import type { OwnAccountsInView } from "../verification.loaders.ts";

type ReleaseAccountProps = {
  readonly guildId: string;
  readonly account: Pick<OwnAccountsInView["own"][number], "accountId" | "playerId" | "memberName">;
  /** An officer takes it from somebody else. */
  readonly isOthers?: boolean;
};

/** Gives the own account up, or takes it from somebody. It has to be shown anew to be theirs again, so it is asked about first. */
export function ReleaseAccount({ guildId, account, isOthers = false }: ReleaseAccountProps) {
  const t = useTranslations("verification.web");
  const [isAsking, setAsking] = useState(false);
  const { isBusy, run } = useAction();
  const { accountId, playerId: id, memberName: member } = account;
  const title = isOthers ? t("takeAwayOf", { id, member }) : t("releaseOf", { id });
  const verb = t(isOthers ? "takeAway" : "release");
  const release = () =>
    run(
      () => releaseAccountAction(guildId, { accountId }),
      () => {
        setAsking(false);
        return t("releasedToast", { id });
      },
    );
  return (
    <>
      <Button size="small" kind="quiet" aria-label={title} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={title}
        action={verb}
        isDanger
        isBusy={isBusy}
        onConfirm={release}
        onClose={() => setAsking(false)}
      >
        <p>{t("releaseWhat")}</p>
      </ConfirmDialog>
    </>
  );
}
