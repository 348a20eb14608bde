"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { HostileFlag } from "./hostile-flag.tsx";
import type { StepDialogProps } from "./step-dialog.tsx";
import { type Decision, useDecision } from "./use-decision.ts";

/** What becomes of somebody who applied: said with what follows from it, before it is done. */
export function DecideDialog({ guildId, asking, onClose }: StepDialogProps) {
  const t = useTranslations("recruitment.web.decide");
  const decision = useDecision({ guildId, asking, onDone: onClose });
  const { isBusy, failure, known, outcomes, outcome, setOutcome, wishes, change, decide } = decision;
  const { name } = asking.card;
  return (
    <Dialog
      isOpen
      title={t("title", { name })}
      onClose={onClose}
      footer={
        <Button kind={outcome === "rejected" ? "danger" : "act"} isBusy={isBusy} onClick={decide}>
          {t(`action.${outcome}`)}
        </Button>
      }
    >
      <div className="grid gap-3.5">
        {known?.former?.pact === "war" && <HostileFlag guild={known.former.name} />}
        <SegmentedSwitch
          label={t("outcome")}
          segments={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
          value={outcome}
          onChange={(chosen) => setOutcome(chosen)}
        />
        <p>{t(`follows.${outcome}`)}</p>
        {outcome !== "rejected" && <Joining decision={decision} />}
        <TextArea
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={500}
          value={wishes.reason}
          error={failure}
          onChange={({ target }) => change({ reason: target.value })}
        />
      </div>
    </Dialog>
  );
}

/** For how long, into which house, and into which static. */
function Joining({ decision }: { readonly decision: Decision }) {
  const t = useTranslations("recruitment.web.decide");
  const tRole = useTranslations("shell.roles");
  const { known, outcome, wishes, change, suggestion, asked } = decision;
  const houses = known?.houses ?? [];
  return (
    <>
      {asked && (
        <TextField
          label={t("override", { name: asked.foreignGuildName })}
          hint={t("overrideHint")}
          maxLength={300}
          value={wishes.clearanceOverride}
          onChange={({ target }) => change({ clearanceOverride: target.value })}
        />
      )}
      {outcome === "trial" && (
        <TextField
          label={t("trialDays")}
          type="number"
          min={1}
          max={90}
          placeholder={String(known?.trialDays ?? "")}
          value={wishes.trialDays}
          onChange={({ target }) => change({ trialDays: target.value })}
        />
      )}
      {houses.length > 1 && (
        <Select
          label={t("house")}
          options={houses.map(({ houseId, name }) => ({ value: String(houseId), label: name }))}
          value={wishes.houseId}
          onChange={({ target }) => change({ houseId: target.value })}
        />
      )}
      {suggestion && (
        <Checkbox
          label={t("static", {
            name: suggestion.name,
            role: tRole(suggestion.role),
            have: suggestion.have,
            want: suggestion.want,
          })}
          isChecked={wishes.joinsStatic}
          onChange={(joinsStatic) => change({ joinsStatic })}
        />
      )}
    </>
  );
}
