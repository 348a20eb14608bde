"use client";

import { ArrowUp, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

type OrderedRowProps = {
  readonly words: { readonly name: string; readonly moveUp: string; readonly remove: string };
  readonly name: string;
  readonly isFirst: boolean;
  readonly canRemove?: boolean;
  readonly children: ReactNode;
  onRename(name: string): void;
  onMoveUp(): void;
  onRemove(): void;
};

/** One of several things that have a name and a place in an order; below it, what else there is to say of it. */
export function OrderedRow({ words, name, isFirst, canRemove = true, children, ...on }: OrderedRowProps) {
  return (
    <li className="grid gap-2 border-b border-line pb-3.5 last:border-0">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={words.name}
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={({ target }) => on.onRename(target.value)}
          />
        </div>
        <IconButton label={words.moveUp} disabled={isFirst} onClick={on.onMoveUp}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={words.remove} disabled={!canRemove} onClick={on.onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      {children}
    </li>
  );
}
