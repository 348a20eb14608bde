"use client";

import { toHundredths } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import type { PoolDecayView } from "../decay.loaders.ts";
import type { DecayProps } from "./decay-plan.tsx";
import { DecayTable } from "./decay-table.tsx";

const RunDecayDialog = onDemand(async () => (await import("./run-decay-dialog.tsx")).RunDecayDialog);

/** What a run would do now, pool by pool where gear points decay too. */
export function DecayPreview({ guildId, current, canRun }: DecayProps) {
  const [isRunning, setRunning] = useState(false);
  const { preview } = current;
  if (!preview) return null;
  const action = canRun && preview.total !== 0 && <RunButton onClick={() => setRunning(true)} />;
  return (
    <>
      {preview.parts.map((part, index) => (
        <Part
          key={part.pool.poolId}
          part={part}
          isNamed={preview.parts.length > 1}
          canRun={canRun}
          action={index === 0 && action}
        />
      ))}
      {isRunning && (
        <RunDecayDialog
          guildId={guildId}
          current={current}
          preview={preview}
          onClose={() => setRunning(false)}
        />
      )}
    </>
  );
}

function RunButton({ onClick }: { onClick(): void }) {
  const t = useTranslations("dkp.web.decay");
  return (
    <Button kind="act" size="small" onClick={onClick}>
      {t("runNow")}
    </Button>
  );
}

type PartProps = Pick<DecayProps, "canRun"> & {
  readonly part: NonNullable<PoolDecayView["preview"]>["parts"][number];
  readonly isNamed: boolean;
  readonly action: React.ReactNode;
};

function Part({ part: { pool, lines, total }, isNamed, canRun, action }: PartProps) {
  const t = useTranslations("dkp.web.decay");
  const write = useAmount();
  const losing = lines.filter(({ amount }) => amount < 0);
  const sum = { count: losing.length, total: write(toHundredths(-total)) };
  return (
    <Card title={isNamed ? `${t("preview")}: ${pool.name}` : t("preview")} aside={action} isFlush>
      {lines.length === 0 ? (
        <EmptyState>{t("nobody")}</EmptyState>
      ) : (
        <>
          <p className="px-3.5 pb-2 text-ink-2">{canRun ? t("losing", sum) : t("ownOnly")}</p>
          <DecayTable lines={lines} />
        </>
      )}
    </Card>
  );
}
