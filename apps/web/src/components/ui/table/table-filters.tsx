"use client";

import { ListFilter } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../button.tsx";
import { IconButton } from "../icon-button.tsx";
import { Sheet } from "../sheet.tsx";

type TableFiltersProps = {
  /** On a phone the button's name and the sheet's title. */
  readonly title: string;
  /** What is narrowed down already and has no control. */
  readonly narrowed?: ReactNode;
  /** Says that everything is shown again; without it there is nothing to take back. */
  readonly clear?: { readonly label: string; onClick(): void } | undefined;
  readonly children: ReactNode;
};

/** Filters in the toolbar of a table; on a phone behind one button. */
export function TableFilters({ title, narrowed, clear, children }: TableFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className="contents max-desk:hidden">{children}</span>
      <span className="desk:hidden">
        <IconButton label={title} hasFrame onClick={() => setOpen(true)}>
          <ListFilter aria-hidden />
        </IconButton>
      </span>
      {narrowed}
      {clear && (
        <Button kind="quiet" onClick={clear.onClick}>
          {clear.label}
        </Button>
      )}
      <Sheet isOpen={isOpen} title={title} onClose={() => setOpen(false)}>
        <div className="grid gap-3">{children}</div>
      </Sheet>
    </>
  );
}
