"use client";

import { isUndoable, type UndoTarget } from "@guildhall/core/dkp";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Menu, MenuItem } from "#web/components/ui/menu.tsx";
import type { BookRow } from "./fold-batches.ts";
import { useDescribeLine } from "./use-describe-line.ts";

type BookMenuProps = { readonly row: BookRow; onOpen(): void; onUndo(target: UndoTarget): void };

/** What can be done with a row or a batch. */
export function BookMenu({ row: { line, batch }, onOpen, onUndo }: BookMenuProps) {
  const t = useTranslations("dkp.web.ledger");
  const describe = useDescribeLine();
  const { rights } = useShell();
  const canUndo = rights.includes("dkp.adjust") && (batch?.lines ?? [line]).some(isUndoable);
  const { poolId, batchNumber, entryId, eventId } = line;
  return (
    <Menu
      trigger={
        <IconButton label={t("menu", { what: describe(line).sentence })}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onSelect={onOpen}>{t(batch ? "unfold" : "openStatement")}</MenuItem>
      {canUndo && (
        <MenuItem onSelect={() => onUndo(batch ? { poolId, batchNumber } : { entryId })}>
          {t(batch ? "undoBatch" : "undoEntry")}
        </MenuItem>
      )}
      {canUndo && eventId !== null && (
        <MenuItem onSelect={() => onUndo({ eventId })}>{t("undoEvent")}</MenuItem>
      )}
    </Menu>
  );
}
