"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Picker } from "#web/components/ui/picker.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { reassignAwardAction } from "../awards.actions.ts";
import type { DecisionPageView } from "../decision.loaders.ts";
import type { StandingAward } from "./decision-names.ts";

type OverrideDialogProps = {
  readonly guildId: string;
  readonly decision: DecisionPageView;
  readonly award: StandingAward;
  onClose(): void;
};

/** Officers take somebody else, and say why: whoever is next by the rules stands first in the list. */
export function OverrideDialog({ guildId, decision, award, onClose }: OverrideDialogProps) {
  const t = useTranslations("loot.decision.moves");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [chosen, choose] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const options = useChoices(decision, award);
  const name = options.find(({ id }) => id === chosen)?.label ?? "";
  const override = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => reassignAwardAction(guildId, { awardId: award.awardId, toMemberId: Number(chosen), reason }),
      () => {
        onClose();
        return t("overridden", { item: decision.item?.shown.name ?? "", name });
      },
    );
  };
  return (
    <Dialog
      isOpen
      title={t("overrideTitle")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy} disabled={chosen === null}>
          {t("override")}
        </Button>
      }
    >
      <form id={formId} onSubmit={override} className="grid gap-3.5">
        <p className="text-ink-2">
          {t("overrideLead", { name: award.member?.name ?? "", isPaid: award.price === null ? "no" : "yes" })}
        </p>
        <Picker
          label={t("whom")}
          placeholder={t("whomPlaceholder")}
          value={chosen}
          options={options}
          onChange={choose}
        />
        <TextArea
          label={t("reason")}
          hint={t("reasonHint")}
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

/** Everybody else: first by place, then who was kept out, then the rest of the roster. */
function useChoices({ ranking, roster }: DecisionPageView, { memberId: holderId }: StandingAward) {
  const t = useTranslations("loot.decision");
  const tValues = useTranslations("wishlists.priority.values");
  const placeOf = new Map(ranking.places.map(({ memberId }, index) => [memberId, index + 1]));
  const outside = new Set(ranking.outsiders.map(({ memberId }) => memberId));
  const orderOf = (memberId: number) =>
    placeOf.get(memberId) ?? placeOf.size + (outside.has(memberId) ? 1 : 2);
  const detailOf = (memberId: number) => {
    const rank = placeOf.get(memberId);
    if (rank !== undefined) return { detail: tValues("rank", { rank }) };
    return outside.has(memberId) ? { detail: t("moves.outsider") } : {};
  };
  return roster
    .filter(({ memberId }) => memberId !== holderId)
    .toSorted((one, other) => orderOf(one.memberId) - orderOf(other.memberId))
    .map(({ memberId, name }) => ({ id: String(memberId), label: name, ...detailOf(memberId) }));
}
