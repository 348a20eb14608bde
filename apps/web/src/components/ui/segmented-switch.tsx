"use client";

import { ToggleGroup as Radix } from "radix-ui";

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
    <Radix.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(chosen) => chosen && onChange(chosen as Value)}
      className="inline-flex max-w-full gap-0.5 overflow-x-auto rounded-control border border-line-2 bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {segments.map((segment) => (
        <Radix.Item
          key={segment.value}
          value={segment.value}
          className="inline-flex h-[26px] items-center gap-1.5 rounded-chip px-2.5 text-small whitespace-nowrap text-ink-2 hover:text-ink max-desk:h-9 max-desk:px-3 data-[state=on]:bg-raised data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-1"
        >
          {segment.label}
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
