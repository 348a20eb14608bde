"use client";

import { maxContestAnswer } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { declineContestAction } from "../contests.actions.ts";
import type { ContestsView } from "../contests.loaders.ts";

type DeclineDialogProps = {
  readonly guildId: string;
  readonly contest: ContestsView["cases"][number]["contest"];
  onClose(): void;
};

/** The result stands, and the member may be told why. */
export function DeclineDialog({ guildId, contest: { contestId, name }, onClose }: DeclineDialogProps) {
  const t = useTranslations("attendance.web.appeals");
  const { isBusy, failure, run } = useAction();
  const [answer, setAnswer] = useState("");
  const decline = () =>
    run(
      () => declineContestAction(guildId, { contestId, answer }),
      () => {
        onClose();
        return t("declined", { name });
      },
    );
  return (
    <Dialog
      isOpen
      title={t("declineTitle", { name })}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} onClick={decline}>
          {t("decline")}
        </Button>
      }
    >
      <TextArea
        label={t("answer")}
        hint={t("answerHint")}
        error={failure}
        maxLength={maxContestAnswer}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
    </Dialog>
  );
}
