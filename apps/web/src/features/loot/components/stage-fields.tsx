"use client";

import { firstModes, lootModes } from "@guildhall/core/loot";
import { ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import type { SaleTermsView } from "../sessions.loaders.ts";
import type { StageDraft } from "./sale-draft.ts";
import { StageInterests } from "./stage-interests.tsx";
import { StageLength } from "./stage-length.tsx";
import { StagePrices } from "./stage-prices.tsx";
import type { SaleForm } from "./use-sale-form.ts";

export type StageFieldsProps = {
  readonly form: SaleForm;
  readonly terms: SaleTermsView;
  readonly stage: StageDraft;
  readonly index: number;
};

/** One way of a sale: which, until when, from what price, and for whom. */
export function StageFields(props: StageFieldsProps) {
  const t = useTranslations("loot.web.session");
  const { form, index } = props;
  const isAlone = form.draft.stages.length === 1;
  return (
    <section
      aria-label={t("stageNumber", { number: index + 1 })}
      className="grid gap-3.5 rounded-card border border-line bg-surface p-3.5"
    >
      {!isAlone && <StageHead form={form} index={index} />}
      <ModeField {...props} />
      <StageLength {...props} />
      <StagePrices {...props} />
      <StageInterests {...props} />
    </section>
  );
}

function StageHead({ form, index }: Pick<StageFieldsProps, "form" | "index">) {
  const t = useTranslations("loot.web.session");
  return (
    <header className="flex items-center gap-1">
      <h3 className="me-auto font-title text-part font-semibold">
        {t(index === 0 ? "firstStage" : "nextStage")}
      </h3>
      {index > 0 && (
        <>
          <IconButton label={t("moveAhead")} onClick={() => form.stages.moveAhead(index)}>
            <ChevronUp aria-hidden />
          </IconButton>
          <IconButton label={t("removeStage")} onClick={() => form.stages.remove(index)}>
            <X aria-hidden />
          </IconButton>
        </>
      )}
    </header>
  );
}

/** Three ways are in sight; the others when somebody asks for more, or has chosen one. */
function ModeField({ form, stage: { mode }, index }: StageFieldsProps) {
  const t = useTranslations("loot.web.session");
  const tLoot = useTranslations("loot");
  const [isAll, setAll] = useState(!firstModes.includes(mode));
  const isMore = isAll || !firstModes.includes(mode);
  return (
    <div className="grid gap-2.5">
      <RadioGroup
        label={t("way")}
        value={mode}
        onChange={(chosen) => {
          const next = lootModes.find((one) => one === chosen);
          if (next) form.stages.change(index, { mode: next });
        }}
        choices={(isMore ? lootModes : firstModes).map((one) => ({
          value: one,
          label: tLoot(`modes.${one}`),
          hint: tLoot(`card.how.${one}`),
        }))}
      />
      {!isMore && (
        <Button kind="quiet" size="small" className="justify-self-start" onClick={() => setAll(true)}>
          {t("moreWays")}
        </Button>
      )}
    </div>
  );
}
