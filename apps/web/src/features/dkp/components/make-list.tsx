"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { makeListAction } from "../lists.actions.ts";

const NameListDialog = onDemand(async () => (await import("./name-list-dialog.tsx")).NameListDialog);

type MakeListProps = { readonly guildId: string; onMade(listId: number): void };

/** Makes a new list. */
export function MakeList({ guildId, onMade }: MakeListProps) {
  const t = useTranslations("dkp.web.lists");
  const { isBusy, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const make = (name: string) =>
    run(
      () => makeListAction(guildId, { name }),
      ({ listId }) => {
        setOpen(false);
        onMade(listId);
        return t("made", { name });
      },
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("make")}
      </Button>
      {isOpen && (
        <NameListDialog
          title={t("make")}
          action={t("makeAction")}
          isBusy={isBusy}
          onName={make}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
