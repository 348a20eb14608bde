"use client";

import { useId, useRef } from "react";

type PopoverState = { readonly isOpen: boolean; setOpen(isOpen: boolean): void };

/** What a button needs to open and close a panel, and what the panel needs to stand beside it. */
export function usePopoverTrigger({ isOpen, setOpen }: PopoverState) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const button = {
    ref: trigger,
    "aria-haspopup": "dialog",
    "aria-expanded": isOpen,
    "aria-controls": isOpen ? id : undefined,
    onClick: () => setOpen(!isOpen),
  } as const;
  return { button, panel: { id, trigger, onClose: () => setOpen(false) } };
}
