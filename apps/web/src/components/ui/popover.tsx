"use client";

import { Slot } from "radix-ui";
import { type ReactElement, type ReactNode, useState } from "react";
import { onDemand } from "../on-demand.tsx";
import { usePopoverTrigger } from "./use-popover-trigger.ts";

const PopoverPanel = onDemand(async () => (await import("./popover-panel.tsx")).PopoverPanel);

type PopoverProps = {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  onOpenChange?(isOpen: boolean): void;
};

/** A small panel on the thing that opened it. Esc closes it and gives the focus back. */
export function Popover({ trigger, label, children, isOpen: given, onOpenChange }: PopoverProps) {
  const [own, setOwn] = useState(false);
  const isOpen = given ?? own;
  const { button, panel } = usePopoverTrigger({ isOpen, setOpen: onOpenChange ?? setOwn });
  return (
    <>
      <Slot.Root {...button}>{trigger}</Slot.Root>
      {isOpen && (
        <PopoverPanel {...panel} label={label} look="z-40 max-w-[calc(100vw-20px)] p-3.5 text-table">
          {children}
        </PopoverPanel>
      )}
    </>
  );
}
