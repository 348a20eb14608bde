"use client";

import { Check } from "lucide-react";
import { Slot } from "radix-ui";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";
import { onDemand } from "../on-demand.tsx";
import { useMenuParts } from "./menu-parts.ts";

const MenuList = onDemand(async () => (await import("./menu-list.tsx")).MenuList);

type MenuProps = { readonly trigger: ReactElement; readonly children: ReactNode };

/** What opens from a button: a few actions on the thing beside it. */
export function Menu({ trigger, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const approach = () => setNear(true);
  return (
    <>
      <Slot.Root
        ref={button}
        id={`${id}-button`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerEnter={approach}
        onFocus={approach}
        {...openers(isOpen, setOpen)}
      >
        {trigger}
      </Slot.Root>
      {(isNear || isOpen) && (
        <MenuList id={id} trigger={button} isOpen={isOpen} onOpenChange={setOpen}>
          {children}
        </MenuList>
      )}
    </>
  );
}

/** A menu opens when the button goes down, so that one movement can open it and choose. */
function openers(isOpen: boolean, setOpen: (isOpen: boolean) => void) {
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || event.ctrlKey || isOff(event.currentTarget)) return;
      setOpen(!isOpen);
      // The list takes the focus when it opens.
      if (!isOpen) event.preventDefault();
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (!["Enter", " ", "ArrowDown"].includes(event.key) || isOff(event.currentTarget)) return;
      setOpen(event.key === "ArrowDown" || !isOpen);
      event.preventDefault();
    },
  };
}

function isOff(button: HTMLElement): boolean {
  return button instanceof HTMLButtonElement && button.disabled;
}

const item =
  "flex min-h-8 w-full items-center gap-2.5 rounded-control px-2.5 py-1.5 text-table outline-none data-[disabled]:text-ink-3 data-[highlighted]:bg-hover max-desk:min-h-11";

type MenuItemProps = {
  readonly children: ReactNode;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** Lends its look to the one child, such as a link. */
  readonly asChild?: boolean;
  onSelect?(): void;
};

export function MenuItem({ children, isDanger, isDisabled, asChild, onSelect }: MenuItemProps) {
  const { Item } = useMenuParts();
  return (
    <Item
      asChild={asChild}
      disabled={isDisabled}
      onSelect={onSelect}
      className={`${item} ${isDanger ? "text-bad" : "text-ink"}`}
    >
      {children}
    </Item>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  const { Label } = useMenuParts();
  return <Label className="px-2.5 pt-2 pb-1 text-tiny text-ink-3">{children}</Label>;
}

export function MenuLine() {
  const { Separator } = useMenuParts();
  return <Separator className="my-1 h-px bg-line" />;
}

type MenuChoicesProps = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  onChange(value: string): void;
};

/** One of a few inside a menu; the lamp marks the current one. */
export function MenuChoices({ label, choices, value, onChange }: MenuChoicesProps) {
  const { RadioGroup, RadioItem, ItemIndicator } = useMenuParts();
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      <RadioGroup value={value} onValueChange={onChange} aria-label={label}>
        {choices.map((choice) => (
          <RadioItem key={choice.value} value={choice.value} className={item}>
            <span className="grid w-2 place-items-center">
              <ItemIndicator className="size-2 rounded-full bg-lamp" />
            </span>
            {choice.label}
          </RadioItem>
        ))}
      </RadioGroup>
    </>
  );
}

type MenuCheckProps = {
  readonly children: ReactNode;
  readonly isChecked: boolean;
  onChange(isChecked: boolean): void;
};

/** On or off inside a menu, which stays open: there is often more than one to change. */
export function MenuCheck({ children, isChecked, onChange }: MenuCheckProps) {
  const { CheckboxItem, ItemIndicator } = useMenuParts();
  return (
    <CheckboxItem
      checked={isChecked}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
      className={item}
    >
      <span className="grid w-3.5 place-items-center">
        <ItemIndicator>
          <Check aria-hidden className="icon-14 text-link" />
        </ItemIndicator>
      </span>
      {children}
    </CheckboxItem>
  );
}
