"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

type PopoverProps = {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  onOpenChange?(isOpen: boolean): void;
};

/** A small panel on the thing that opened it. Esc closes it and gives the focus back. */
export function Popover({ trigger, label, children, isOpen, onOpenChange }: PopoverProps) {
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={10}
          className="float enter-rise z-40 max-w-[calc(100vw-20px)] p-3.5 text-table"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
