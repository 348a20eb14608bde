"use client";

import { Menu as Radix } from "radix-ui/internal";
import { type ReactNode, type RefObject, useRef } from "react";
import { MenuParts } from "./menu-parts.ts";

type MenuListProps = {
  readonly id: string;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  onOpenChange(isOpen: boolean): void;
};

/** What opens from a menu's button. Whoever closes it by a key is back on the button. */
export function MenuList({ id, trigger, isOpen, children, onOpenChange }: MenuListProps) {
  const isElsewhere = useRef(false);
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <Radix.Anchor virtualRef={trigger as RefObject<HTMLElement>} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          aria-labelledby={`${id}-button`}
          align="start"
          sideOffset={6}
          collisionPadding={10}
          onInteractOutside={() => {
            isElsewhere.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!isElsewhere.current && !hasLayer()) trigger.current?.focus();
            isElsewhere.current = false;
          }}
          className="float enter-rise scroll-thin z-40 max-h-(--radix-popper-available-height) min-w-48 overflow-auto p-1"
        >
          <MenuParts value={Radix}>{children}</MenuParts>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What was chosen may have opened a sheet or a question, which has the focus now. */
function hasLayer(): boolean {
  return document.activeElement?.closest("[role=dialog]") instanceof Element;
}
