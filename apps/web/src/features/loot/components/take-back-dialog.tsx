"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { refundAwardAction, undoAwardAction } from "../awards.actions.ts";
import type { DecisionPageView } from "../decision.loaders.ts";
import type { StandingAward } from "./decision-names.ts";

type TakeBackDialogProps = {
  readonly guildId: string;
  readonly item: DecisionPageView["item"];
  readonly award: StandingAward;
  onClose(): void;
};

type Way = "refund" | "undo";

/** The drop waits again: because it was a mistake, or because whoever had it gave it back. */
export function TakeBackDialog({ guildId, item, award, onClose }: TakeBackDialogProps) {
  const t = useTranslations("loot.decision.moves");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [way, setWay] = useState<Way>("undo");
  const [reason, setReason] = useState("");
  const words = { item: item?.shown.name ?? "", name: award.member?.name ?? "" };
  const takeBack = (event: FormEvent) => {
    event.preventDefault();
    const act = way === "refund" ? refundAwardAction : undoAwardAction;
    run(
      () => act(guildId, { awardId: award.awardId, reason }),
      () => {
        onClose();
        return t("takenBack", words);
      },
    );
  };
  return (
    <Dialog
      isOpen
      title={t("takeBackTitle", words)}
      onClose={onClose}
      footer={
        <Button kind="danger" type="submit" form={formId} isBusy={isBusy}>
          {t("takeBack")}
        </Button>
      }
    >
      <form id={formId} onSubmit={takeBack} className="grid gap-3.5">
        <p className="text-ink-2">
          {t(award.state === "offered" ? "takeOfferBackLead" : "takeBackLead", words)}
        </p>
        {award.state !== "offered" && (
          <RadioGroup
            label={t("because")}
            value={way}
            choices={(["undo", "refund"] as const).map((value) => ({
              value,
              label: t(`ways.${value}`, words),
            }))}
            onChange={(chosen) => setWay(chosen === "refund" ? "refund" : "undo")}
          />
        )}
        <TextArea
          label={t("reason")}
          hint={t("reasonOptional")}
          error={failure}
          rows={2}
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </form>
    </Dialog>
  );
}
