"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { handOutNightAction, undoNightAction } from "../night.actions.ts";
import type { NightInView } from "../night.loaders.ts";
import type { nightQuery } from "../night.queries.ts";
import type { NightDraft } from "./use-night-draft.ts";

type HandOutProps = {
  readonly guildId: string;
  readonly night: NightInView;
  readonly asked: Omit<Parameters<typeof nightQuery>[0], "guildId">;
  readonly draft: NightDraft;
  /** What is shown is of before the last choice. */
  readonly isOld: boolean;
};

/** One confirmation for all of it, and one press that takes all of it back. */
export function HandOut({ guildId, night, asked, draft, isOld }: HandOutProps) {
  const t = useTranslations("loot.web.nights");
  const [isAsking, setAsking] = useState(false);
  const { isBusy, failure, handOut } = useHandOut(guildId);
  const count = night.rows.filter(({ memberId }) => memberId !== null).length;
  const isAgainst = night.rows.some(({ isOverride }) => isOverride);
  const isReady = count > 0 && !isOld && !(isAgainst && draft.reason.trim() === "");
  const confirm = () => {
    setAsking(false);
    const { previewId } = night;
    handOut({ ...asked, choices: [...asked.choices], previewId, reason: isAgainst ? draft.reason : null });
  };
  return (
    <div className="mt-3.5 grid gap-3.5">
      {isAgainst && (
        <TextField
          label={t("reason")}
          hint={t("reasonHint")}
          error={failure}
          maxLength={200}
          autoComplete="off"
          value={draft.reason}
          onChange={({ target }) => draft.setReason(target.value)}
        />
      )}
      <span className="action-row">
        <Button kind="act" isBusy={isBusy} disabled={!isReady} onClick={() => setAsking(true)}>
          {t("handOut", { count })}
        </Button>
      </span>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("confirmTitle", { count })}
        action={t("handOut", { count })}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t("confirmLead", { later: night.rows.length - count })}</p>
      </ConfirmDialog>
    </div>
  );
}

type Pressed = Omit<Parameters<typeof handOutNightAction>[1], "requestId">;

/** Written once, whoever clicks how often. */
function useHandOut(guildId: string) {
  const t = useTranslations("loot.web.nights");
  const { isBusy, failure, run } = useAction();
  const handOut = (pressed: Pressed) => {
    const requestId = crypto.randomUUID();
    run(
      () => handOutNightAction(guildId, { ...pressed, requestId }),
      ({ awardIds }) => t("done", { count: awardIds.length }),
      ({ batchId }) =>
        run(
          () => undoNightAction(guildId, { batchId }),
          () => t("undone"),
        ),
    );
  };
  return { isBusy, failure, handOut };
}
