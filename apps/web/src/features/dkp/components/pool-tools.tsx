"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { orderPoolsAction } from "../pools.actions.ts";
import type { PoolsView } from "../pools.loaders.ts";
import { useClosePool } from "./use-close-pool.ts";

type PoolToolsProps = {
  readonly guildId: string;
  readonly pool: PoolsView[number];
  readonly pools: PoolsView;
};

/** What is done with one of several pools: events pay into it first, or nothing is paid into it any more. */
export function PoolTools({ guildId, pool, pools }: PoolToolsProps) {
  const t = useTranslations("dkp.web.pools");
  const { isBusy, run } = useAction();
  const { poolId, name } = pool;
  if (poolId === null || pools.length < 2) return null;
  const inOrder = pools.flatMap((one) => one.poolId ?? []);
  const first = pools[0]?.name ?? name;
  const order = (poolIds: number[], toldFirst: string, undo?: () => void) =>
    run(
      () => orderPoolsAction(guildId, { poolIds }),
      () => t("isFirst", { name: toldFirst }),
      undo,
    );
  const toFirst = () =>
    order([poolId, ...inOrder.filter((one) => one !== poolId)], name, () => order(inOrder, first));
  return (
    <>
      {pools[0]?.poolId !== poolId && (
        <Button isBusy={isBusy} onClick={toFirst}>
          {t("toFirst")}
        </Button>
      )}
      <ClosePool guildId={guildId} poolId={poolId} name={name} />
    </>
  );
}

type ClosePoolProps = { readonly guildId: string; readonly poolId: number; readonly name: string };

function ClosePool({ guildId, poolId, name }: ClosePoolProps) {
  const t = useTranslations("dkp.web.pools");
  const write = useAmount();
  const { isBusy, asked, ask, close, drop } = useClosePool(guildId, poolId);
  return (
    <>
      <Button isBusy={isBusy} onClick={ask}>
        {t("close")}
      </Button>
      {asked && (
        <ConfirmDialog
          isOpen
          title={t("closeTitle", { name })}
          action={t("close")}
          isDanger
          isBusy={isBusy}
          onConfirm={() => close(asked)}
          onClose={drop}
        >
          {t("closeLead")}{" "}
          {t("closeHeld", {
            count: asked.memberCount,
            total: write(asked.total),
            hasGear: String(asked.gearTotal !== null),
            gear: asked.gearTotal === null ? "" : write(asked.gearTotal),
          })}
        </ConfirmDialog>
      )}
    </>
  );
}
