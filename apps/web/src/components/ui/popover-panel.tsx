"use client";

import { Popover as Radix } from "radix-ui";
import { type ReactNode, type RefObject, useRef } from "react";

export type PopoverPanelProps = {
  readonly id: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly align?: "start" | "end";
  readonly look: string;
  readonly children: ReactNode;
  onClose(): void;
};

/** What opens from a button. Whoever closes it by a key is back on the button. */
export function PopoverPanel({ id, trigger, label, align, look, children, onClose }: PopoverPanelProps) {
  const isElsewhere = useRef(false);
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Anchor virtualRef={trigger as RefObject<HTMLElement>} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          aria-label={label}
          align={align ?? "start"}
          sideOffset={6}
          collisionPadding={10}
          onInteractOutside={(event) => {
            // The button itself closes it, once it is let go.
            if (event.target instanceof Node && trigger.current?.contains(event.target))
              event.preventDefault();
            else isElsewhere.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!isElsewhere.current) trigger.current?.focus();
          }}
          className={`float enter-rise ${look}`}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
