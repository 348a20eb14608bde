"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

type NameListDialogProps = {
  readonly title: string;
  readonly action: string;
  readonly name?: string;
  readonly isBusy: boolean;
  onName(name: string): void;
  onClose(): void;
};

/** Asks how a list is called. */
export function NameListDialog({ title, action, name = "", isBusy, onName, onClose }: NameListDialogProps) {
  const t = useTranslations("dkp.web.lists");
  const formId = useId();
  const [text, setText] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onName(text.trim());
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={text.trim() === ""}>
          {action}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={submit}>
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          maxLength={40}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
