"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useDay } from "#web/components/use-day.ts";
import type { PoolsView } from "../pools.loaders.ts";
import { PoolAdvanced } from "./pool-advanced.tsx";
import { draftOfPool, type PoolDraft, readPoolDraft } from "./pool-draft.ts";
import { PoolSentences } from "./pool-sentences.tsx";
import { PoolTools } from "./pool-tools.tsx";
import { useSavePool } from "./use-save-pool.ts";

type PoolCardProps = {
  readonly guildId: string;
  readonly pool: PoolsView[number];
  /** The open pools of its house, in their order. */
  readonly pools: PoolsView;
};

/** One pool and its rules, as sentences that can be changed. */
export function PoolCard({ guildId, pool, pools }: PoolCardProps) {
  const t = useTranslations("dkp.web.pools");
  const [edits, setEdits] = useState<Partial<PoolDraft>>({});
  const { isBusy, asked, save, write, drop } = useSavePool(guildId, () => setEdits({}));
  const draft = { ...draftOfPool(pool), ...edits };
  const changes = readPoolDraft(draft, pool);
  const isChanged = changes === undefined || Object.keys(changes).length > 0;
  const change = (more: Partial<PoolDraft>) => setEdits({ ...edits, ...more });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changes) save(pool.poolId === null ? changes : { ...changes, poolId: pool.poolId });
  };
  return (
    <Card
      title={pool.name}
      aside={[pool.house?.name, t(`systems.${pool.system}`)].filter(Boolean).join(" · ")}
    >
      <form noValidate onSubmit={submit}>
        {draft.system === "zero-sum" ? (
          <p className="text-ink-2">{t("zeroSum")}</p>
        ) : (
          <PoolSentences pool={pool} draft={draft} onChange={change} />
        )}
        <PoolAdvanced pool={pool} draft={draft} onChange={change} />
        {changes === undefined && (
          <p role="alert" className="mt-3 text-small text-bad">
            {t("unreadable")}
          </p>
        )}
        <div className="action-row mt-3.5">
          {isChanged && (
            <>
              <Button kind="act" type="submit" isBusy={isBusy} disabled={changes === undefined}>
                {t("save")}
              </Button>
              <Button onClick={() => setEdits({})}>{t("discard")}</Button>
            </>
          )}
          <PoolTools guildId={guildId} pool={pool} pools={pools} />
        </div>
      </form>
      {asked && (
        <AskDecay asked={asked} isBusy={isBusy} onConfirm={() => write(asked.change)} onClose={drop} />
      )}
    </Card>
  );
}

type AskDecayProps = {
  readonly asked: NonNullable<ReturnType<typeof useSavePool>["asked"]>;
  readonly isBusy: boolean;
  onConfirm(): void;
  onClose(): void;
};

/** What the new rule would take from whom, before it is saved. */
function AskDecay({ asked: { decay }, ...rest }: AskDecayProps) {
  const t = useTranslations("dkp.web.pools");
  const amount = useAmount();
  const day = useDay();
  const total = amount(toHundredths(Math.abs(decay.total)));
  return (
    <ConfirmDialog isOpen title={t("askTitle")} action={t("save")} {...rest}>
      {t("askDecay", { day: day(decay.day), count: decay.memberCount, total })}
    </ConfirmDialog>
  );
}
