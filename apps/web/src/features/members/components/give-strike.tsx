"use client";

import { giveStrikeInput } from "@guildhall/core/members";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { giveStrikeAction, takeBackStrikeAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";

type GiveStrikeProps = {
  readonly guildId: string;
  readonly member: MemberView["member"];
  onClose(): void;
};

/** A strike with its reason, and for how long it counts. */
export function GiveStrike({ guildId, member: { memberId, name }, onClose }: GiveStrikeProps) {
  const t = useTranslations("members.strikes");
  const form = useId();
  const [reason, setReason] = useState("");
  const [days, setDays] = useState("30");
  const { isBusy, failure, run } = useAction();
  const strike = giveStrikeInput.safeParse({
    memberId,
    reason,
    ...(days.trim() === "" ? {} : { days }),
  });
  const give = () => {
    if (!strike.success) return;
    run(
      () => giveStrikeAction(guildId, strike.data),
      () => {
        onClose();
        return t("given", { name });
      },
      ({ strikeId }) =>
        run(
          () => takeBackStrikeAction(guildId, { strikeId }),
          () => t("takenBack"),
        ),
    );
  };
  return (
    <Dialog
      isOpen
      title={t("giveTitle", { name })}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={form} isBusy={isBusy} disabled={!strike.success}>
          {t("give")}
        </Button>
      }
    >
      <form
        id={form}
        className="grid gap-3.5"
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <TextArea
          label={t("reason")}
          hint={t("reasonHint")}
          error={failure}
          rows={2}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <TextField
          label={t("days")}
          hint={t("daysHint")}
          inputMode="numeric"
          autoComplete="off"
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
