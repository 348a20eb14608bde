"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { reopenApplicationAction } from "../applications.actions.ts";
import type { Stepping } from "./use-steps.ts";

type ReopenDialogProps = { readonly guildId: string; readonly card: Stepping; onClose(): void };

/** A rejection is taken back, and the talk goes on. */
export function ReopenDialog({ guildId, card, onClose }: ReopenDialogProps) {
  const t = useTranslations("recruitment.web.reopen");
  const { isBusy, failure, run } = useAction();
  const [reason, setReason] = useState("");
  const { applicationId, name } = card;
  const reopen = () =>
    run(
      () => reopenApplicationAction(guildId, { applicationId, reason }),
      () => {
        onClose();
        return t("reopened", { name });
      },
    );
  return (
    <Dialog
      isOpen
      title={t("title", { name })}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} onClick={reopen}>
          {t("reopen")}
        </Button>
      }
    >
      <p className="mb-3.5">{t("lead")}</p>
      <TextArea
        label={t("reason")}
        maxLength={500}
        value={reason}
        error={failure}
        onChange={({ target }) => setReason(target.value)}
      />
    </Dialog>
  );
}
