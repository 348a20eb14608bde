"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

/** What opens from a button: a few actions on the thing beside it. */
export function Menu({
  trigger,
  children,
}: {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={6}
          collisionPadding={10}
          className="float enter-rise scroll-thin z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-auto p-1"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
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
  return (
    <Radix.Item
      asChild={asChild}
      disabled={isDisabled}
      onSelect={onSelect}
      className={`${item} ${isDanger ? "text-bad" : "text-ink"}`}
    >
      {children}
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-2 pb-1 text-tiny text-ink-3">{children}</Radix.Label>;
}

export function MenuLine() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}

type MenuChoicesProps = {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  onChange(value: string): void;
};

/** One of a few inside a menu; the lamp marks the current one. */
export function MenuChoices({ label, choices, value, onChange }: MenuChoicesProps) {
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      <Radix.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
        {choices.map((choice) => (
          <Radix.RadioItem key={choice.value} value={choice.value} className={item}>
            <span className="grid w-2 place-items-center">
              <Radix.ItemIndicator className="size-2 rounded-full bg-lamp" />
            </span>
            {choice.label}
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
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
  return (
    <Radix.CheckboxItem
      checked={isChecked}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
      className={item}
    >
      <span className="grid w-3.5 place-items-center">
        <Radix.ItemIndicator>
          <Check aria-hidden className="icon-14 text-link" />
        </Radix.ItemIndicator>
      </span>
      {children}
    </Radix.CheckboxItem>
  );
}
