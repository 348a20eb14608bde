"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { undoImportAction } from "../imports.actions.ts";
import type { ImportsView } from "../imports.loaders.ts";

type ImportHistoryProps = { readonly guildId: string; readonly imports: ImportsView["imports"] };

/** What was brought in at once, the latest first, each to be taken back. */
export function ImportHistory({ guildId, imports }: ImportHistoryProps) {
  const t = useTranslations("members.import");
  return (
    <Card title={t("history")}>
      {imports.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul className="grid gap-2.5">
        {imports.map((one) => (
          <ImportLine key={one.importKey} guildId={guildId} one={one} />
        ))}
      </ul>
    </Card>
  );
}

type ImportLineProps = { readonly guildId: string; readonly one: ImportsView["imports"][number] };

function ImportLine({ guildId, one }: ImportLineProps) {
  const t = useTranslations("members.import");
  const writeTime = useGuildTime();
  const { isBusy, run } = useAction();
  const [isAsking, ask] = useState(false);
  const { importKey, kind, changes, importedAt, importedByName, undoneAt } = one;
  const day = writeTime("day", importedAt);
  const undo = () =>
    run(
      () => undoImportAction(guildId, { importKey }),
      () => {
        ask(false);
        return t("undone");
      },
    );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-table">
      <b className="font-medium">{t(`kinds.${kind}`)}</b>
      <span className="text-ink-2">{t("made", { count: changes.madeMemberIds.length })}</span>
      {changes.entryCount > 0 && (
        <span className="text-ink-2">{t("entries", { count: changes.entryCount })}</span>
      )}
      <bdi dir="auto" className="text-ink-3">
        {importedByName === null ? day : t("by", { name: importedByName, day })}
      </bdi>
      <span className="ms-auto">
        {undoneAt === null ? (
          <Button size="small" onClick={() => ask(true)}>
            {t("undo")}
          </Button>
        ) : (
          <span className="text-ink-3">{t("takenBack", { day: writeTime("day", undoneAt) })}</span>
        )}
      </span>
      <ConfirmDialog
        isOpen={isAsking}
        title={t("undoTitle")}
        action={t("undo")}
        isBusy={isBusy}
        onConfirm={undo}
        onClose={() => ask(false)}
      >
        <p>{t("undoBody")}</p>
      </ConfirmDialog>
    </li>
  );
}
