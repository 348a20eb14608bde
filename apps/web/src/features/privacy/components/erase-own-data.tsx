"use client";

import type { OwnDataInGuild } from "@guildhall/use-cases/privacy";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { showToast } from "#web/components/ui/toast-store.ts";
import { eraseOwnDataAction } from "../privacy.actions.ts";

type EraseOwnDataProps = { readonly guilds: readonly OwnDataInGuild[]; readonly name: string };

/** Names what goes, what stays and what cannot be undone; then asks for the name. */
export function EraseOwnData({ guilds, name }: EraseOwnDataProps) {
  const t = useTranslations("privacy");
  const [isAsking, setAsking] = useState(false);
  const { isBusy, erase } = useErase(name);
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t("web.action")}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        isBusy={isBusy}
        title={t("web.dialog")}
        action={t("web.action")}
        nameToType={name}
        onConfirm={erase}
        onClose={() => setAsking(false)}
      >
        <div className="grid gap-2">
          <p>{t("erase.question", { count: guilds.length })}</p>
          {(["goes", "stays", "forever"] as const).map((part) => (
            <p key={part}>
              <b className="font-medium text-ink">{t(`erase.${part}.title`)}</b> {t(`erase.${part}.text`)}
            </p>
          ))}
          <p>{t("erase.again")}</p>
          {guilds.some(({ isOwner }) => isOwner) && <p>{t("erase.owner")}</p>}
        </div>
      </ConfirmDialog>
    </>
  );
}

/** Afterwards nobody is signed in here: the door says what happened. */
function useErase(name: string) {
  const [isBusy, startTransition] = useTransition();
  const erase = () =>
    startTransition(async () => {
      const result = await eraseOwnDataAction({ typedName: name });
      if (result.isDone) await signOut({ callbackUrl: "/sign-in?erased=1" });
      else showToast({ kind: "failed", text: result.sentence });
    });
  return { isBusy, erase };
}
