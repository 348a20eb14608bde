"use client";

import { mostStages } from "@guildhall/core/loot";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { DropInView } from "../drops.loaders.ts";
import type { SaleTermsView } from "../sessions.loaders.ts";
import { saleTermsQuery } from "../sessions.queries.ts";
import { LootItem } from "./loot-item.tsx";
import { StageFields } from "./stage-fields.tsx";
import { type SaleForm, useSaleForm } from "./use-sale-form.ts";

type OpenSessionSheetProps = { readonly guildId: string; readonly rows: readonly DropInView[] };

/** The drops that the address names, as far as they still wait, and the way in which people may take part in them. */
export function OpenSessionSheet({ guildId, rows }: OpenSessionSheetProps) {
  const t = useTranslations("loot.web.session");
  const [opened, open] = useUrlState("sell");
  const asked = opened?.split(",") ?? [];
  const drops = rows.filter(({ dropId, state }) => asked.includes(String(dropId)) && state === "waiting");
  const { data, error, refetch } = useQuery({ ...saleTermsQuery(guildId), enabled: drops.length > 0 });
  if (drops.length === 0) return null;
  const close = () => open(null);
  if (data) return <SaleSheet key={opened} guildId={guildId} drops={drops} terms={data} onClose={close} />;
  return (
    <Sheet isOpen title={t("open")} onClose={close}>
      <Reading label={t("reading")} error={error} again={refetch} />
    </Sheet>
  );
}

type SaleSheetProps = {
  readonly guildId: string;
  readonly drops: readonly DropInView[];
  readonly terms: SaleTermsView;
  onClose(): void;
};

function SaleSheet({ guildId, drops, terms, onClose }: SaleSheetProps) {
  const t = useTranslations("loot.web.session");
  const dropIds = drops.map(({ dropId }) => dropId);
  const form = useSaleForm({ guildId, dropIds, interests: terms.interests, onDone: onClose });
  return (
    <Sheet
      isOpen
      title={t("open")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={form.isBusy} onClick={form.open}>
          {t("openCount", { count: drops.length })}
        </Button>
      }
    >
      <ul className="mb-3.5 grid gap-1.5">
        {drops.map(({ dropId, item }) => (
          <li key={dropId}>
            <LootItem item={item} />
          </li>
        ))}
      </ul>
      <div className="grid gap-4">
        {form.draft.stages.map((stage, index) => (
          <StageFields key={stage.key} form={form} terms={terms} stage={stage} index={index} />
        ))}
        {form.draft.stages.length < mostStages && (
          <Button className="justify-self-start" onClick={form.stages.add}>
            <Plus aria-hidden />
            {t("addStage")}
          </Button>
        )}
        <PoolField form={form} pools={terms.pools} />
        {form.failure && (
          <p role="alert" className="text-table text-bad">
            {form.failure}
          </p>
        )}
      </div>
    </Sheet>
  );
}

type PoolFieldProps = { readonly form: SaleForm } & Pick<SaleTermsView, "pools">;

/** Only where there is a choice. */
function PoolField({ form: { draft, change }, pools }: PoolFieldProps) {
  const t = useTranslations("loot.web.session");
  if (pools.length < 2) return null;
  return (
    <Select
      label={t("poolOf")}
      value={draft.poolId}
      onChange={({ target }) => change({ poolId: target.value })}
      options={[
        { value: "", label: t("usualPool") },
        ...pools.map(({ poolId, name }) => ({ value: String(poolId), label: name })),
      ]}
    />
  );
}
