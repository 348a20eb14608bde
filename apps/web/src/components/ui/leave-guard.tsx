"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useLeaveQuestion } from "./use-leave-question.ts";

/** Asks whoever leaves a form that has a button of its own with something in it that was not sent. */
export function LeaveGuard({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const t = useTranslations("shell.unsaved");
  const router = useRouter();
  const { wayOut, stay } = useLeaveQuestion(isUnsaved);
  const leave = () => {
    stay();
    if (wayOut) router.push(wayOut);
  };
  return (
    <ConfirmDialog
      isOpen={wayOut !== undefined}
      title={t("leaveTitle")}
      action={t("leave")}
      isDanger
      onConfirm={leave}
      onClose={stay}
    >
      {t("leaveForm")}
    </ConfirmDialog>
  );
}
