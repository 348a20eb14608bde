"use client";

import { saleSplits } from "@guildhall/core/loot";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { sellDropAction } from "../bank.actions.ts";
import type { UnsoldInView } from "../bank.loaders.ts";
import { salePreviewQuery } from "../bank.queries.ts";
import { LootItem } from "./loot-item.tsx";
import { SaleParts } from "./sale-parts.tsx";
import { type SaleTerms, type SellDraft, saleWindows, useSellDraft } from "./use-sell-draft.ts";

type SellDropSheetProps = { readonly guildId: string; readonly drop: UnsoldInView; onClose(): void };

/** For how much it was sold and whom that goes to, to the coin, before it is written. */
export function SellDropSheet({ guildId, drop, onClose }: SellDropSheetProps) {
  const t = useTranslations("loot.web.bank");
  const { dropId, item, eventId } = drop;
  const draft = useSellDraft(eventId !== null);
  const { terms } = draft;
  const asked = useQuery(salePreviewQuery({ guildId, dropId, terms }));
  const preview = terms && !asked.error ? asked.data : undefined;
  const { isBusy, sell } = useSell(guildId, { drop, onClose });
  const isReady = terms !== null && preview !== undefined && !asked.isPlaceholderData;
  return (
    <Sheet
      isOpen
      kicker={t("sellKicker")}
      title={<LootItem item={item} />}
      onClose={onClose}
      footer={
        <Button
          kind="act"
          isBusy={isBusy}
          disabled={!isReady}
          onClick={() => terms && preview && sell(terms, preview.previewId)}
        >
          {t("sellAction")}
        </Button>
      }
    >
      <SaleFields draft={draft} hasEvent={eventId !== null} />
      {terms && !preview && <Reading label={t("reading")} error={asked.error} again={asked.refetch} />}
      {preview && <SaleParts preview={preview} />}
    </Sheet>
  );
}

type SaleFieldsProps = { readonly draft: SellDraft; readonly hasEvent: boolean };

function SaleFields({ draft: { typed, change }, hasEvent }: SaleFieldsProps) {
  const t = useTranslations("loot.web.bank");
  const tSplits = useTranslations("loot.saleSplits");
  const windows = saleWindows.filter((window) => hasEvent || window !== "event");
  return (
    <div className="grid gap-3.5">
      <TextField
        label={t("price")}
        hint={t("priceHint")}
        inputMode="numeric"
        autoComplete="off"
        value={typed.price}
        onChange={({ target }) => change({ price: target.value.replace(/\D/g, "") })}
      />
      <RadioGroup
        label={t("split")}
        value={typed.split}
        choices={saleSplits.map((split) => ({ value: split, label: tSplits(split) }))}
        onChange={(chosen) => change({ split: saleSplits.find((split) => split === chosen) ?? "bank" })}
      />
      {typed.split !== "bank" && (
        <>
          <Select
            label={t("window")}
            hint={t("windowHint")}
            value={typed.window}
            options={windows.map((window) => ({ value: window, label: t(`windows.${window}`) }))}
            onChange={({ target }) =>
              change({ window: saleWindows.find((window) => window === target.value) ?? "30" })
            }
          />
          <TextField
            label={t("bankPercent")}
            inputMode="numeric"
            autoComplete="off"
            value={typed.bankPercent}
            onChange={({ target }) => change({ bankPercent: target.value.replace(/\D/g, "") })}
          />
        </>
      )}
    </div>
  );
}

/** Written once, whoever clicks how often. */
function useSell(guildId: string, { drop, onClose }: Omit<SellDropSheetProps, "guildId">) {
  const t = useTranslations("loot.web.bank");
  const { isBusy, run } = useAction();
  const [requestId] = useState(() => crypto.randomUUID());
  const { dropId, item } = drop;
  const sell = (terms: SaleTerms, previewId: string) =>
    run(
      () => sellDropAction(guildId, { dropId, ...terms, previewId, requestId }),
      () => {
        onClose();
        return t("soldNow", { item: item?.shown.name ?? "" });
      },
    );
  return { isBusy, sell };
}
