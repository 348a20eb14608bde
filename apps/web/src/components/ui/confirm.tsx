"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

type ConfirmProps = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, with its numbers. */
  readonly children: ReactNode;
  /** The verb itself, such as "Sign out 3 devices". Never "OK". */
  readonly action: string;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  onConfirm(): void;
  onClose(): void;
};

/** Names what happens before it happens. */
export function Confirm(props: ConfirmProps) {
  const t = useTranslations("shell.ui");
  const { isOpen, title, children, action, isDanger, isBusy, onConfirm, onClose } = props;
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind={isDanger ? "danger" : "act"} isBusy={isBusy} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
