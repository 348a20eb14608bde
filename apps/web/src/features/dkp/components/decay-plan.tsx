"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { onDemand } from "#web/components/on-demand.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useDay } from "#web/components/use-day.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { PoolDecayView } from "../decay.loaders.ts";
import { useDecayRule } from "./use-decay-rule.ts";
import { useMoveDecay } from "./use-move-decay.ts";

const MoveDecayDialog = onDemand(async () => (await import("./move-decay-dialog.tsx")).MoveDecayDialog);

export type DecayProps = {
  readonly guildId: string;
  readonly current: PoolDecayView;
  /** Whether the reader may run and move it. */
  readonly canRun: boolean;
};

/** The rule in sentences, and the day of the next run. */
export function DecayPlan({ guildId, current, canRun }: DecayProps) {
  const t = useTranslations("dkp.web.decay");
  const { rights } = useShell();
  const tell = useDecayRule();
  const { decay, expiryDays } = current.rules;
  return (
    <Card
      title={t("rule")}
      aside={
        rights.includes("settings.edit") && (
          <Link
            href={`/guilds/${guildId}/settings/dkp`}
            className="text-link underline underline-offset-2 hover:text-ink"
          >
            {t("changeRule")}
          </Link>
        )
      }
    >
      <p>{decay ? tell(decay) : t("notPlanned")}</p>
      {expiryDays !== null && <p className="mt-1">{t("expiryRule", { days: expiryDays })}</p>}
      {current.next && <NextRun guildId={guildId} current={current} next={current.next} canRun={canRun} />}
    </Card>
  );
}

type NextRunProps = DecayProps & { readonly next: NonNullable<PoolDecayView["next"]> };

function NextRun({ guildId, current, next, canRun }: NextRunProps) {
  const t = useTranslations("dkp.web.decay");
  const day = useDay();
  const time = useGuildTime();
  const { poolId } = current.pool;
  const { isBusy, move } = useMoveDecay({ guildId, poolId, fromOn: next.on });
  const [isMoving, setMoving] = useState(false);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2.5 border-t border-line pt-3">
      <p className="me-auto">
        <span className="text-ink-2">{t("next")}</span>{" "}
        <b className="font-semibold">{`${day(next.on)}, ${time("time", next.at)}`}</b>
      </p>
      {canRun && (
        <>
          <Button size="small" onClick={() => setMoving(true)}>
            {t("move")}
          </Button>
          <Button size="small" isBusy={isBusy} onClick={() => move(next.followingOn)}>
            {t("skip")}
          </Button>
        </>
      )}
      {isMoving && (
        <MoveDecayDialog
          guildId={guildId}
          poolId={poolId}
          fromOn={next.on}
          onClose={() => setMoving(false)}
        />
      )}
    </div>
  );
}
