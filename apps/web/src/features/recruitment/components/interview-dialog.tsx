"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { planInterviewAction } from "../applications.actions.ts";
import type { Stepping } from "./use-steps.ts";

type InterviewDialogProps = { readonly guildId: string; readonly card: Stepping; onClose(): void };

/** When to meet somebody who applied: on the officer's own clock. */
export function InterviewDialog({ guildId, card, onClose }: InterviewDialogProps) {
  const t = useTranslations("recruitment.web.interview");
  const { isBusy, failure, run } = useAction();
  const [at, setAt] = useState("");
  const { applicationId, name, state: seen } = card;
  const plan = () =>
    run(
      () => planInterviewAction(guildId, { applicationId, seen, interviewAt: new Date(at).toISOString() }),
      () => {
        onClose();
        return t("planned", { name });
      },
    );
  return (
    <Dialog
      isOpen
      title={t("title", { name })}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} disabled={at === ""} onClick={plan}>
          {t("plan")}
        </Button>
      }
    >
      <p className="mb-3.5">{t("lead")}</p>
      <TextField
        label={t("when")}
        type="datetime-local"
        value={at}
        error={failure}
        onChange={({ target }) => setAt(target.value)}
      />
    </Dialog>
  );
}
