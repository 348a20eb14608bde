"use client";

import { maxDeclineReason } from "@guildhall/core/verification";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { declineAccountAction } from "../verification.actions.ts";
import type { VerificationInView } from "../verification.loaders.ts";

type DeclineAccountProps = {
  readonly guildId: string;
  readonly claim: VerificationInView["claims"][number];
  onClose(): void;
};

/** Turns a claim down, with the reason that the person reads. */
export function DeclineAccount({ guildId, claim, onClose }: DeclineAccountProps) {
  const t = useTranslations("verification.web");
  const form = useId();
  const [reason, setReason] = useState("");
  const { isBusy, failure, run } = useAction();
  const { accountId, playerId: id, memberName: member } = claim;
  const decline = () =>
    run(
      () => declineAccountAction(guildId, { accountId, reason }),
      () => {
        onClose();
        return t("declinedToast", { id, member });
      },
    );
  return (
    <Dialog
      isOpen
      title={t("declineOf", { id, member })}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={form} isBusy={isBusy} disabled={reason.trim() === ""}>
          {t("decline")}
        </Button>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          decline();
        }}
      >
        <TextArea
          label={t("reason")}
          error={failure}
          rows={2}
          maxLength={maxDeclineReason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
