"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { deleteForeignGuildAction, restoreForeignGuildAction } from "../diplomacy.actions.ts";
import type { ForeignGuildInList } from "../diplomacy.loaders.ts";

type DeleteForeignGuildProps = {
  readonly guildId: string;
  readonly foreign: ForeignGuildInList;
  onDone(): void;
};

/** Takes a foreign guild off the list, after saying what that means. */
export function DeleteForeignGuild({ guildId, foreign, onDone }: DeleteForeignGuildProps) {
  const t = useTranslations("diplomacy.web.remove");
  const [isOpen, setOpen] = useState(false);
  const { isBusy, run } = useAction();
  const { foreignGuildId, name } = foreign;
  const restore = () =>
    run(
      () => restoreForeignGuildAction(guildId, { foreignGuildId }),
      () => t("restored", { name }),
    );
  const remove = () =>
    run(
      () => deleteForeignGuildAction(guildId, { foreignGuildId }),
      () => {
        onDone();
        return t("done", { name });
      },
      restore,
    );
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t("title", { name })}
        action={t("action")}
        isDanger
        isBusy={isBusy}
        onConfirm={remove}
        onClose={() => setOpen(false)}
      >
        {t("text")}
      </ConfirmDialog>
    </>
  );
}
