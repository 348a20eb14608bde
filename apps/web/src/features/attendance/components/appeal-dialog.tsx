"use client";

import { maxContestReason, results } from "@guildhall/core/attendance";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { EventKey } from "../attendance.queries.ts";
import { contestResultAction } from "../contests.actions.ts";
import type { OwnAttendanceView } from "../contests.loaders.ts";

type AppealDialogProps = {
  readonly eventKey: EventKey;
  readonly own: OwnAttendanceView;
  onClose(): void;
};

/** Which result would be right, and why. */
export function AppealDialog({ eventKey: { guildId, eventId }, own, onClose }: AppealDialogProps) {
  const t = useTranslations("attendance.web.own");
  const tResults = useTranslations("attendance.results");
  const { isBusy, failure, run } = useAction();
  const [wanted, setWanted] = useState(own.contestableFor[0] ?? "present");
  const [reason, setReason] = useState("");
  const send = () =>
    run(
      () => contestResultAction(guildId, { eventId, wantedResult: wanted, reason }),
      () => {
        onClose();
        return t("sent");
      },
    );
  return (
    <Dialog
      isOpen
      title={t("dialogTitle")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} disabled={reason.trim() === ""} onClick={send}>
          {t("send")}
        </Button>
      }
    >
      <p>{t("dialogLead")}</p>
      <div className="mt-3 grid gap-3">
        <Select
          label={t("wanted")}
          value={wanted}
          onChange={({ target }) => setWanted(results.find((one) => one === target.value) ?? wanted)}
          options={own.contestableFor.map((value) => ({ value, label: tResults(value) }))}
        />
        <TextArea
          label={t("reason")}
          hint={t("reasonHint")}
          error={failure}
          maxLength={maxContestReason}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Dialog>
  );
}
