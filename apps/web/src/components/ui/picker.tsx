"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover as Radix } from "radix-ui";
import { useState } from "react";
import { changedMark, controlFrame, controlHeight, Field, type FieldWords } from "./field.tsx";
import { PickerList, type PickerOption } from "./picker-list.tsx";

type PickerProps = FieldWords & {
  readonly options: readonly PickerOption[];
  readonly value: string | null;
  readonly placeholder: string;
  readonly isDisabled?: boolean;
  onChange(id: string): void;
};

/** One of many, with search: a channel, a role, a member, an item, a time. What cannot be chosen says why. */
export function Picker(props: PickerProps) {
  const t = useTranslations("shell.ui");
  const { options, value, placeholder, isDisabled, onChange, ...words } = props;
  const [isOpen, setOpen] = useState(false);
  const chosen = options.find((option) => option.id === value);
  return (
    <Field {...words}>
      {(ids) => (
        <Radix.Root open={isOpen} onOpenChange={setOpen}>
          <Radix.Trigger asChild>
            <button
              {...ids}
              type="button"
              role="combobox"
              aria-expanded={isOpen}
              disabled={isDisabled}
              className={`${controlFrame} ${controlHeight} ${words.isChanged ? changedMark : ""}`}
            >
              {chosen?.lead}
              <span className={`min-w-0 truncate ${chosen ? "" : "text-ink-3"}`}>
                {chosen?.label ?? placeholder}
              </span>
              {chosen?.detail && <span className="truncate text-ink-3">{chosen.detail}</span>}
              <ChevronDown aria-hidden className="icon-14 ms-auto text-ink-3" />
            </button>
          </Radix.Trigger>
          <Radix.Portal>
            <Radix.Content
              align="start"
              sideOffset={4}
              collisionPadding={10}
              aria-label={t("choose", { what: words.label })}
              className="float enter-rise z-50 w-(--radix-popover-trigger-width) min-w-[260px] overflow-hidden"
            >
              <PickerList
                label={words.label}
                options={options}
                chosen={value ? [value] : []}
                onChoose={(id) => {
                  onChange(id);
                  setOpen(false);
                }}
              />
            </Radix.Content>
          </Radix.Portal>
        </Radix.Root>
      )}
    </Field>
  );
}
