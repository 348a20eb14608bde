"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { closePoolAction, orderPoolsAction } from "../pools.actions.ts";
import type { PoolsView } from "../pools.loaders.ts";

type PoolToolsProps = {
  readonly guildId: string;
  readonly pool: PoolsView[number];
  readonly pools: PoolsView;
};

/** What is done with one of several pools: events pay into it first, or nothing is paid into it any more. */
export function PoolTools({ guildId, pool, pools }: PoolToolsProps) {
  const t = useTranslations("dkp.web.pools");
  const { isBusy, run } = useAction();
  const [isClosing, setClosing] = useState(false);
  const { poolId, name } = pool;
  if (poolId === null || pools.length < 2) return null;
  const others = pools.flatMap((one) => (one.poolId === null || one.poolId === poolId ? [] : one.poolId));
  const toFirst = () =>
    run(
      () => orderPoolsAction(guildId, { poolIds: [poolId, ...others] }),
      () => t("isFirst", { name }),
    );
  const close = () =>
    run(
      () => closePoolAction(guildId, { poolId, isConfirmed: true }),
      () => {
        setClosing(false);
        return t("isClosed", { name });
      },
    );
  return (
    <>
      {pools[0]?.poolId !== poolId && (
        <Button isBusy={isBusy} onClick={toFirst}>
          {t("toFirst")}
        </Button>
      )}
      <Button onClick={() => setClosing(true)}>{t("close")}</Button>
      <ConfirmDialog
        isOpen={isClosing}
        title={t("closeTitle", { name })}
        action={t("close")}
        isDanger
        isBusy={isBusy}
        onConfirm={close}
        onClose={() => setClosing(false)}
      >
        {t("closeLead")}
      </ConfirmDialog>
    </>
  );
}
