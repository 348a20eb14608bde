"use client";

import type { Hundredths } from "@guildhall/core";
import { biddingModes } from "@guildhall/core/loot";
import { useTranslations } from "next-intl";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { hasOffSpec } from "./sale-draft.ts";
import type { StageFieldsProps } from "./stage-fields.tsx";

type Price = "minimum" | "offSpecMinimum" | "increment";

/** What it costs, or where bids begin and by how much they rise. What is left empty stands in grey. */
export function StagePrices(props: StageFieldsProps) {
  const { terms, stage } = props;
  const usual = terms.usual.find(({ mode }) => mode === stage.mode);
  if (!usual) return null;
  const usualOffSpec = stage.minimum === "" ? usual.offSpecMinimum : undefined;
  return (
    <div className="grid grid-cols-2 items-start gap-2.5">
      <PriceField {...props} price="minimum" usual={usual.minimum} />
      {hasOffSpec(stage) && terms.interests.length > 1 && (
        <PriceField {...props} price="offSpecMinimum" usual={usualOffSpec} />
      )}
      {stage.mode === "open" && <PriceField {...props} price="increment" usual={usual.increment} />}
    </div>
  );
}

type PriceFieldProps = StageFieldsProps & {
  readonly price: Price;
  /** Undefined where the price of the main build holds for all. */
  readonly usual: Hundredths | undefined;
};

function PriceField({ form, stage, index, price, usual }: PriceFieldProps) {
  const t = useTranslations("loot.web.session");
  const amount = useAmount();
  const isBid = biddingModes.includes(stage.mode);
  const label = price === "minimum" && !isBid ? "cost" : price;
  return (
    <TextField
      label={t(label)}
      inputMode="decimal"
      autoComplete="off"
      value={stage[price]}
      placeholder={usual === undefined ? stage.minimum : amount(usual)}
      error={form.wrong.has(`stages.${index}.${price}`) ? t(`wrong.${price}`) : undefined}
      onChange={({ target }) => form.stages.change(index, { [price]: target.value })}
    />
  );
}
