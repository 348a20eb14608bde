"use client";

import { nameOfItem } from "@guildhall/core/items";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { undoCatalogueRunAction } from "../items.actions.ts";
import type { RunView } from "../runs.loaders.ts";
import { useItemLanguage } from "./use-item-language.ts";

type UndoRunProps = {
  readonly guildId: string;
  readonly runId: number;
  readonly undo: NonNullable<RunView["undo"]>;
};

const mostNamed = 30;

/** Takes an import back, after saying which items go, which are as before, and which stay because of what came since. */
export function UndoRun({ guildId, runId, undo }: UndoRunProps) {
  const t = useTranslations("items.web.runs.undo");
  const language = useItemLanguage();
  const { isBusy, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const { removed, restored, left } = undo;
  const parts = [
    { id: "removed", items: removed },
    { id: "restored", items: restored.map(({ item }) => item) },
    { id: "left", items: left },
  ] as const;
  const takeBack = () =>
    run(
      () => undoCatalogueRunAction(guildId, { runId }),
      () => {
        setOpen(false);
        return t("done");
      },
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("button")}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t("title")}
        action={t("action", { count: removed.length + restored.length })}
        isBusy={isBusy}
        onConfirm={takeBack}
        onClose={() => setOpen(false)}
      >
        {parts.map(
          ({ id, items }) =>
            items.length > 0 && (
              <div key={id} className="mb-3">
                <p className="font-medium text-ink">{t(id, { count: items.length })}</p>
                <p>
                  {items
                    .slice(0, mostNamed)
                    .map(({ names }) => nameOfItem(names, language).name)
                    .join(", ")}
                  {items.length > mostNamed && ` ${t("more", { count: items.length - mostNamed })}`}
                </p>
              </div>
            ),
        )}
      </ConfirmDialog>
    </>
  );
}
