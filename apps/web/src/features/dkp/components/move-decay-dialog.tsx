"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { type PlannedDecay, useMoveDecay } from "./use-move-decay.ts";

/** Asks for the day of the next run. */
export function MoveDecayDialog({ onClose, ...planned }: PlannedDecay & { onClose(): void }) {
  const t = useTranslations("dkp.web.decay");
  const formId = useId();
  const { isBusy, failure, move } = useMoveDecay(planned);
  const [day, setDay] = useState(planned.fromOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== "") move(day, onClose);
  };
  return (
    <Dialog
      isOpen
      title={t("moveTitle")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={day === planned.fromOn}>
          {t("moveAction")}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={submit}>
        <TextField
          label={t("day")}
          hint={t("dayHint")}
          type="date"
          value={day}
          error={failure}
          onChange={(event) => setDay(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
