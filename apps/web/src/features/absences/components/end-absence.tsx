"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { closeAbsenceAction, endAbsenceAction } from "../absences.actions.ts";
import type { OpenAbsence } from "./find-open-absence.ts";

type EndAbsenceProps = { readonly guildId: string; readonly absence: OpenAbsence; onDone(): void };

/** Ends a leave, or calls it off before it began, after saying what that means. */
export function EndAbsence({ guildId, absence, onDone }: EndAbsenceProps) {
  const t = useTranslations("absences.web");
  const [isOpen, setOpen] = useState(false);
  const { isBusy, run } = useAction();
  const { absenceId, isOwn, state } = absence;
  const isPlanned = state === "planned";
  const word = t(isPlanned ? "end.callOff" : isOwn ? "end.back" : "end.close");
  const end = () =>
    run(
      () => (isOwn ? endAbsenceAction : closeAbsenceAction)(guildId, { absenceId }),
      () => {
        onDone();
        return t("done.ended");
      },
    );
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {word}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t(isPlanned ? "end.callOffTitle" : "end.title")}
        action={word}
        isBusy={isBusy}
        onConfirm={end}
        onClose={() => setOpen(false)}
      >
        {t(isPlanned ? "end.callOffText" : "end.text")}
      </ConfirmDialog>
    </>
  );
}
