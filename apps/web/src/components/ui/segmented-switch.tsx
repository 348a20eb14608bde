"use client";

import { roveFocus } from "./rove-focus.ts";

export type Segment<Value extends string> = { readonly value: Value; readonly label: string };

type SegmentedSwitchProps<Value extends string> = {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
};

/** Another view of the same thing: a window of days, a pool, a language. One is always chosen. */
export function SegmentedSwitch<Value extends string>(props: SegmentedSwitchProps<Value>) {
  const { label, segments, value, onChange } = props;
  return (
    <div
      role="radiogroup"
      aria-label={label}
      onKeyDown={roveFocus}
      className="print:hidden inline-flex max-w-full gap-0.5 overflow-x-auto rounded-control border border-line-2 bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {segments.map((segment) => (
        // biome-ignore lint/a11y/useSemanticElements: arrows move the focus without choosing, as what is chosen may have to be read first.
        <button
          key={segment.value}
          type="button"
          role="radio"
          aria-checked={segment.value === value}
          data-state={segment.value === value ? "on" : "off"}
          tabIndex={segment.value === value ? 0 : -1}
          onClick={() => segment.value !== value && onChange(segment.value)}
          className="inline-flex h-[26px] grow items-center justify-center gap-1.5 rounded-chip px-2.5 text-small whitespace-nowrap text-ink-2 hover:text-ink max-desk:h-9 max-desk:px-3 data-[state=on]:bg-raised data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-1"
        >
          {segment.label}
        </button>
      ))}
    </div>
  );
}
