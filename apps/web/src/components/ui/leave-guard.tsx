"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useLeaveQuestion } from "./use-leave-question.ts";

type LeaveGuardProps = {
  readonly isUnsaved: boolean;
  /** What would be lost; left out, what is in the form. */
  readonly question?: string;
  onLeave?(): void;
};

/** Asks whoever leaves something that was not saved. */
export function LeaveGuard({ isUnsaved, question, onLeave }: LeaveGuardProps) {
  const t = useTranslations("shell.unsaved");
  const router = useRouter();
  const { wayOut, stay } = useLeaveQuestion(isUnsaved);
  const leave = () => {
    stay();
    onLeave?.();
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
      {question ?? t("leaveForm")}
    </ConfirmDialog>
  );
}
