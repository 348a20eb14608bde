"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Switch } from "#web/components/ui/switch.tsx";
import { useAction } from "#web/components/use-action.ts";
import { usePress } from "#web/components/use-press.ts";
import { deleteFormAction, switchFormAction } from "../forms.actions.ts";
import type { FormInView } from "./form-draft.ts";

type FormStateProps = { readonly guildId: string; readonly form: FormInView; onDeleted(): void };

/** Whether a form takes applications, and the way to take it away. */
export function FormState({ guildId, form: { formId, isOpen }, onDeleted }: FormStateProps) {
  const t = useTranslations("recruitment.web.forms");
  const { isBusy, run } = useAction();
  const { shown, press } = usePress(isOpen, (_, willBeOpen: boolean) => willBeOpen);
  const [isAsked, setAsked] = useState(false);
  const turn = (willBeOpen: boolean) =>
    press(willBeOpen, {
      act: () => switchFormAction(guildId, { formId, isOpen: willBeOpen }),
      done: () => t(willBeOpen ? "opened" : "closed"),
      undo: () => turn(!willBeOpen),
    });
  const remove = () =>
    run(
      () => deleteFormAction(guildId, { formId }),
      () => {
        onDeleted();
        return t("deleted");
      },
    );
  return (
    <>
      <Switch label={t("isOpen")} isOn={shown} onChange={turn} />
      <IconButton label={t("delete")} onClick={() => setAsked(true)}>
        <Trash2 aria-hidden />
      </IconButton>
      <ConfirmDialog
        isOpen={isAsked}
        isDanger
        isBusy={isBusy}
        title={t("deleteTitle")}
        action={t("delete")}
        onConfirm={remove}
        onClose={() => setAsked(false)}
      >
        {t("deleteBody")}
      </ConfirmDialog>
    </>
  );
}
