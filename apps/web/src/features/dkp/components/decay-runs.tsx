"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { PoolDecayView } from "../decay.loaders.ts";
import type { DecayProps } from "./decay-plan.tsx";

const UndoSheet = onDemand(async () => (await import("./undo-sheet.tsx")).UndoSheet);

type Run = PoolDecayView["runs"][number];

/** What was taken so far, by whom and when, and the way back. */
export function DecayRuns({ guildId, current, canRun }: DecayProps) {
  const t = useTranslations("dkp.web.decay");
  const [undone, undo] = useState<Run | null>(null);
  return (
    <Card title={t("runs")} isFlush>
      {current.runs.length === 0 && <EmptyState>{t("noRuns")}</EmptyState>}
      <ul>
        {current.runs.map((run) => (
          <li
            key={`${run.poolId}-${run.batchNumber}`}
            className="flex flex-wrap items-center gap-x-3.5 gap-y-1 border-t border-line px-3.5 py-2"
          >
            <RunLine run={run} />
            {canRun && run.undoneCount < run.entryCount && (
              <Button size="small" kind="quiet" onClick={() => undo(run)}>
                {t("undo")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {undone && (
        <UndoSheet
          guildId={guildId}
          target={{ poolId: undone.poolId, batchNumber: undone.batchNumber }}
          onClose={() => undo(null)}
        />
      )}
    </Card>
  );
}

function RunLine({ run }: { readonly run: Run }) {
  const t = useTranslations("dkp.web.decay");
  const time = useGuildTime();
  const { kind, effectiveAt, actor, entryCount: count, total, undoneCount } = run;
  return (
    <>
      <span className="w-40 text-ink-2">{`${time("shortDay", effectiveAt)}, ${time("time", effectiveAt)}`}</span>
      <span className="me-auto">{t(`kinds.${kind}`)}</span>
      <span className="min-w-0 text-ink-2">{actor ? <MemberName member={actor} /> : t("byItself")}</span>
      {undoneCount > 0 && (
        <span className="text-small text-ink-3">
          {undoneCount === count ? t("undone") : t("partlyUndone", { count: undoneCount })}
        </span>
      )}
      <span className="text-small text-ink-3">{t("entries", { count })}</span>
      <span className={undoneCount === count ? "line-through" : ""}>
        <Change amount={total} />
      </span>
    </>
  );
}
