"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "../on-demand.tsx";
import { KeepTyping } from "../typed-ahead.ts";
import { changedMark, controlFrame, Field, type FieldWords } from "./field.tsx";
import type { PickerOption } from "./picker-list.tsx";
import { usePopoverTrigger } from "./use-popover-trigger.ts";

const PickerPanel = onDemand(async () => (await import("./picker-panel.tsx")).PickerPanel, KeepTyping);

type PickerManyProps = FieldWords & {
  readonly options: readonly PickerOption[];
  readonly values: readonly string[];
  readonly isDisabled?: boolean;
  onChange(ids: readonly string[]): void;
};

/** Several of many. Each chosen one is a token that can be taken off again. */
export function PickerMany({ options, values, isDisabled, onChange, ...words }: PickerManyProps) {
  const t = useTranslations("shell.ui");
  const [isOpen, setOpen] = useState(false);
  const { button, panel } = usePopoverTrigger({ isOpen, setOpen });
  const toggle = (id: string) =>
    onChange(values.includes(id) ? values.filter((value) => value !== id) : [...values, id]);
  return (
    <Field {...words}>
      {(ids) => (
        <div
          className={`${controlFrame} min-h-control flex-wrap gap-1.5 py-1 ps-[7px] ${words.isChanged ? changedMark : ""}`}
        >
          {options
            .filter((option) => values.includes(option.id))
            .map((option) => (
              <Token
                key={option.id}
                option={option}
                isDisabled={isDisabled}
                onRemove={() => toggle(option.id)}
              />
            ))}
          <button
            {...ids}
            {...button}
            type="button"
            disabled={isDisabled}
            className="ms-auto inline-flex h-[22px] items-center gap-1 rounded-chip px-1.5 text-small text-ink-2 hover:bg-hover max-desk:h-8"
          >
            <Plus aria-hidden className="icon-14" />
            {t("add")}
          </button>
          {isOpen && (
            <PickerPanel
              {...panel}
              align="end"
              title={t("choose", { what: words.label })}
              look="w-[280px]"
              list={{ label: words.label, options, chosen: values, onChoose: toggle }}
            />
          )}
        </div>
      )}
    </Field>
  );
}

type TokenProps = { readonly option: PickerOption; readonly isDisabled?: boolean; onRemove(): void };

function Token({ option, isDisabled, onRemove }: TokenProps) {
  const t = useTranslations("shell.ui");
  return (
    <span className="inline-flex h-[22px] items-center gap-1.5 rounded-chip border border-line ps-1.5 text-tiny font-medium max-desk:h-8">
      {option.lead}
      {option.label}
      {option.detail && <span className="font-normal text-ink-3">{option.detail}</span>}
      <button
        type="button"
        aria-label={t("remove", { what: option.label })}
        disabled={isDisabled}
        onClick={onRemove}
        className="grid size-[22px] place-items-center text-ink-3 hover:text-ink max-desk:size-8"
      >
        <X aria-hidden className="icon-12" />
      </button>
    </span>
  );
}
