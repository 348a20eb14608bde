"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

type NameDialogProps = {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  /** The name that stands there already. */
  readonly first?: string;
  readonly failure: string | undefined;
  readonly isBusy: boolean;
  readonly children?: ReactNode;
  onName(name: string): void;
  onClose(): void;
};

/** Asks for a name in the game. */
export function NameDialog({ title, hint, action, first = "", failure, isBusy, ...rest }: NameDialogProps) {
  const t = useTranslations("members.web");
  const form = useId();
  const [typed, setTyped] = useState(first);
  const name = typed.trim();
  return (
    <Dialog
      isOpen
      title={title}
      onClose={rest.onClose}
      footer={
        <Button kind="act" type="submit" form={form} isBusy={isBusy} disabled={name === ""}>
          {action}
        </Button>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== "") rest.onName(name);
        }}
      >
        <TextField
          label={t("name")}
          hint={hint}
          error={failure}
          value={typed}
          maxLength={32}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        {rest.children}
      </form>
    </Dialog>
  );
}
