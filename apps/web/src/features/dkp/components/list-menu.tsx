"use client";

import { Ellipsis, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import { useAction } from "#web/components/use-action.ts";
import { closeListAction, renameListAction } from "../lists.actions.ts";
import type { ListsView } from "../lists.loaders.ts";

const NameListDialog = onDemand(async () => (await import("./name-list-dialog.tsx")).NameListDialog);

type ListMenuProps = {
  readonly guildId: string;
  readonly list: ListsView["lists"][number];
  onAdd(): void;
};

/** What can be done with a whole list. */
export function ListMenu({ guildId, list, onAdd }: ListMenuProps) {
  const t = useTranslations("dkp.web.lists");
  const { isBusy, run } = useAction();
  const [asked, ask] = useState<"rename" | "close">();
  const { listId, name } = list;
  const done = (told: string) => () => {
    ask(undefined);
    return told;
  };
  return (
    <>
      <IconButton label={t("add.action")} onClick={onAdd}>
        <UserPlus aria-hidden />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={t("menu", { name })}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => ask("rename")}>{t("rename")}</MenuItem>
        <MenuItem isDanger onSelect={() => ask("close")}>
          {t("close")}
        </MenuItem>
      </Menu>
      {asked === "rename" && (
        <NameListDialog
          title={t("rename")}
          action={t("saveName")}
          name={name}
          isBusy={isBusy}
          onName={(next) => run(() => renameListAction(guildId, { listId, name: next }), done(t("renamed")))}
          onClose={() => ask(undefined)}
        />
      )}
      <ConfirmDialog
        isOpen={asked === "close"}
        title={t("closeTitle", { name })}
        action={t("close")}
        isDanger
        isBusy={isBusy}
        onConfirm={() => run(() => closeListAction(guildId, { listId }), done(t("closed", { name })))}
        onClose={() => ask(undefined)}
      >
        {t("closeText", { count: list.people.length })}
      </ConfirmDialog>
    </>
  );
}
