"use client";

import { Columns3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Menu, MenuCheck } from "#web/components/ui/menu.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useUrlState } from "#web/components/ui/use-url-state.ts";

/** Who it is stays. */
const fixed = "member";

/** Columns that are shown; the address names those that are not. */
export function useShownColumns<Row>(columns: readonly Column<Row>[]) {
  const [text, change] = useUrlState("hide");
  const hidden = new Set(text?.split(",") ?? []);
  const toggle = (id: string) => change([...hidden.symmetricDifference(new Set([id]))].join(","));
  return { shown: columns.filter(({ id }) => id === fixed || !hidden.has(id)), hidden, toggle };
}

type ColumnsMenuProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly hidden: ReadonlySet<string>;
  onToggle(id: string): void;
};

export function ColumnsMenu<Row>({ columns, hidden, onToggle }: ColumnsMenuProps<Row>) {
  const t = useTranslations("members.web");
  return (
    <span className="max-desk:hidden">
      <Menu
        trigger={
          <Button>
            <Columns3 aria-hidden />
            {t("columns.choose")}
          </Button>
        }
      >
        {columns
          .filter(({ id }) => id !== fixed)
          .map(({ id, label }) => (
            <MenuCheck key={id} isChecked={!hidden.has(id)} onChange={() => onToggle(id)}>
              {label}
            </MenuCheck>
          ))}
      </Menu>
    </span>
  );
}
