"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { undoNightAction } from "../night.actions.ts";
import type { NightsInView } from "../night.loaders.ts";

type PastNightsProps = { readonly guildId: string; readonly nights: NightsInView["past"] };

/** What was handed out lately, each to be taken back as a whole. */
export function PastNights({ guildId, nights }: PastNightsProps) {
  const t = useTranslations("loot.web.nights");
  return (
    <Card title={t("past")}>
      <ul>
        {nights.map((night) => (
          <PastNight key={night.batchId} guildId={guildId} night={night} />
        ))}
      </ul>
    </Card>
  );
}

type PastNightProps = Pick<PastNightsProps, "guildId"> & {
  readonly night: PastNightsProps["nights"][number];
};

function PastNight({ guildId, night: { batchId, title, madeAt, dropCount } }: PastNightProps) {
  const t = useTranslations("loot.web.nights");
  const time = useGuildTime();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, run } = useAction();
  const undo = () => {
    setAsking(false);
    run(
      () => undoNightAction(guildId, { batchId }),
      () => t("undone"),
    );
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-b-0">
      <span className="min-w-0 flex-1">
        <bdi dir="auto" className="block truncate font-medium">
          {title}
        </bdi>
        <span className="block text-small text-ink-3">
          {t("pastLine", { count: dropCount, at: time("moment", madeAt) })}
        </span>
      </span>
      <Button
        size="small"
        isBusy={isBusy}
        aria-label={t("undoOf", { title })}
        onClick={() => setAsking(true)}
      >
        {t("undo")}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t("undoOf", { title })}
        action={t("undo")}
        onConfirm={undo}
        onClose={() => setAsking(false)}
      >
        <p>{t("undoLead", { count: dropCount })}</p>
      </ConfirmDialog>
    </li>
  );
}
