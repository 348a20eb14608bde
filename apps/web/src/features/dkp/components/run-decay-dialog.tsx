"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useDay } from "#web/components/use-day.ts";
import { runDecayAction } from "../decay.actions.ts";
import type { PoolDecayView } from "../decay.loaders.ts";

type RunDecayDialogProps = {
  readonly guildId: string;
  readonly current: PoolDecayView;
  readonly preview: NonNullable<PoolDecayView["preview"]>;
  onClose(): void;
};

/** Runs what the table shows, once: how many rows that writes, and whether the planned run is left out for it. */
export function RunDecayDialog({ guildId, current, preview, onClose }: RunDecayDialogProps) {
  const t = useTranslations("dkp.web.decay");
  const write = useAmount();
  const day = useDay();
  const { isBusy, run } = useAction();
  const [slipId] = useState(() => crypto.randomUUID());
  const [isInsteadOfNext, setInsteadOfNext] = useState(false);
  const { pool, next } = current;
  const losing = preview.parts.flatMap(({ lines }) => lines.filter(({ amount }) => amount < 0));
  const count = losing.length;
  const confirm = () => {
    const slip = { slipId, poolId: pool.poolId, previewId: preview.previewId, isInsteadOfNext };
    run(
      () => runDecayAction(guildId, slip),
      ({ entryCount, total }) => {
        onClose();
        return t("ran", { count: entryCount, total: write(toHundredths(total), "change") });
      },
    );
  };
  return (
    <Dialog
      isOpen
      title={t("runTitle", { pool: pool.name })}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} onClick={confirm}>
          {t("runAction", { count })}
        </Button>
      }
    >
      <p className="mb-3">{t("runText", { count, total: write(preview.total, "change") })}</p>
      {next && (
        <Checkbox
          label={t("insteadOfNext", { day: day(next.on) })}
          isChecked={isInsteadOfNext}
          onChange={setInsteadOfNext}
        />
      )}
    </Dialog>
  );
}
