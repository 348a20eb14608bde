"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { unlinkWarServerAction } from "../war-server.actions.ts";

/** Ends the link, after saying what goes and what stays. */
export function UnlinkWarServer({ guildId, name }: { readonly guildId: string; readonly name: string }) {
  const t = useTranslations("groups.web.war.unlink");
  const [isOpen, setOpen] = useState(false);
  const { isBusy, run } = useAction();
  const unlink = () =>
    run(
      () => unlinkWarServerAction(guildId, {}),
      () => t("done", { name }),
    );
  return (
    <div>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t("title", { name })}
        action={t("action")}
        isDanger
        isBusy={isBusy}
        onConfirm={unlink}
        onClose={() => setOpen(false)}
      >
        {t("text")}
      </ConfirmDialog>
    </div>
  );
}
