"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "../on-demand.tsx";
import { KeepTyping } from "../typed-ahead.ts";
import { changedMark, controlFrame, controlHeight, Field, type FieldWords } from "./field.tsx";
import type { PickerOption } from "./picker-list.tsx";
import { usePopoverTrigger } from "./use-popover-trigger.ts";

const PickerPanel = onDemand(async () => (await import("./picker-panel.tsx")).PickerPanel, KeepTyping);

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
  const { button, panel } = usePopoverTrigger({ isOpen, setOpen });
  const chosen = options.find((option) => option.id === value);
  const choose = (id: string) => {
    onChange(id);
    setOpen(false);
  };
  return (
    <Field {...words}>
      {(ids) => (
        <>
          <button
            {...ids}
            {...button}
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
          {isOpen && (
            <PickerPanel
              {...panel}
              title={t("choose", { what: words.label })}
              look="w-(--radix-popover-trigger-width) min-w-[260px]"
              list={{ label: words.label, options, chosen: value ? [value] : [], onChoose: choose }}
            />
          )}
        </>
      )}
    </Field>
  );
}
