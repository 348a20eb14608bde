"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { endOtherSessionsAction } from "../privacy.actions.ts";

/** Signs out everything but this device, after saying how many that are. */
export function EndOthers({ count }: { readonly count: number }) {
  const t = useTranslations("shell.devices");
  const [isAsking, setAsking] = useState(false);
  const { isBusy, run } = useAction();
  const end = () =>
    run(
      () => endOtherSessionsAction(undefined),
      (ended) => {
        setAsking(false);
        return t("endedOthers", { count: ended });
      },
    );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("endOthers")}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        isBusy={isBusy}
        title={t("endOthersTitle")}
        action={t("endOthersAction", { count })}
        onConfirm={end}
        onClose={() => setAsking(false)}
      >
        <p>{t("endOthersBody", { count })}</p>
      </ConfirmDialog>
    </>
  );
}
