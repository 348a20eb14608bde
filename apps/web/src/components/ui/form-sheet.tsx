"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { Sheet } from "./sheet.tsx";

type FormSheetProps = Omit<ComponentProps<typeof Sheet>, "isOpen"> & { readonly isUnsaved: boolean };

/** A sheet in which something is written: whoever closes it, or leaves the page, is asked before that is lost. */
export function FormSheet({ isUnsaved, onClose, children, ...sheet }: FormSheetProps) {
  const t = useTranslations("shell.unsaved");
  const [isAsked, setAsked] = useState(false);
  return (
    <Sheet isOpen {...sheet} onClose={() => (isUnsaved ? setAsked(true) : onClose())}>
      {children}
      <LeaveGuard isUnsaved={isUnsaved} />
      <ConfirmDialog
        isOpen={isAsked}
        title={t("leaveTitle")}
        action={t("leave")}
        isDanger
        onConfirm={onClose}
        onClose={() => setAsked(false)}
      >
        {t("leaveForm")}
      </ConfirmDialog>
    </Sheet>
  );
}
