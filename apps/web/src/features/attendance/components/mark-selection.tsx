"use client";

import { results } from "@guildhall/core/attendance";
import { UserCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuItem, MenuLabel, MenuLine } from "#web/components/ui/menu.tsx";
import { ResultChip } from "./result-chip.tsx";
import type { MarkMany } from "./use-mark-many.ts";

type MarkSelectionProps = {
  readonly ids: readonly string[];
  readonly isBusy: boolean;
  readonly markMany: MarkMany;
};

/** What officers can make of the selected members' attendance at once. */
export function MarkSelection({ ids, isBusy, markMany }: MarkSelectionProps) {
  const t = useTranslations("attendance.web");
  const memberIds = ids.map(Number);
  return (
    <Menu
      trigger={
        <Button isBusy={isBusy}>
          <UserCheck aria-hidden />
          {t("markAs")}
        </Button>
      }
    >
      <MenuLabel>{t("markAs")}</MenuLabel>
      {results.map((result) => (
        <MenuItem key={result} onSelect={() => markMany({ memberIds, result, source: "officer" })}>
          <ResultChip result={result} />
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={() => markMany({ memberIds, result: null, source: "officer" })}>
        {t("unmark")}
      </MenuItem>
    </Menu>
  );
}
