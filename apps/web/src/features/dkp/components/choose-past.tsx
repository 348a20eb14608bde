"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useGuildZone } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

/** Asks for a moment on the guild's clock, and says it as the address keeps it. */
export function ChoosePast({ onChoose }: { onChoose(at: string): void }) {
  const t = useTranslations("dkp.web.past");
  const zone = useGuildZone();
  const formId = useId();
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState("");
  const [time, setTime] = useState("12:00");
  const [isAsked, setAsked] = useState(false);
  const isWhole = day !== "" && time !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isWhole) onChoose(`${day}T${time}`);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("open")}</Button>
      <Dialog
        isOpen={isOpen}
        title={t("title")}
        onClose={() => setOpen(false)}
        footer={
          <Button kind="act" type="submit" form={formId}>
            {t("show")}
          </Button>
        }
      >
        <p className="mb-3">{t("lead")}</p>
        <form id={formId} noValidate onSubmit={submit} className="grid grid-cols-2 gap-2.5">
          <TextField
            label={t("day")}
            type="date"
            value={day}
            error={isAsked && !isWhole ? t("badMoment") : undefined}
            onChange={(event) => setDay(event.target.value)}
          />
          <TextField
            label={t("time", { zone })}
            type="time"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </form>
      </Dialog>
    </>
  );
}
