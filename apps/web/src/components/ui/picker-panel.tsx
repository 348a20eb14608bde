"use client";

import type { ComponentProps } from "react";
import { PickerList } from "./picker-list.tsx";
import { PopoverPanel, type PopoverPanelProps } from "./popover-panel.tsx";

type PickerPanelProps = Omit<PopoverPanelProps, "label" | "children"> & {
  /** Of the panel; the list within has the name of its field. */
  readonly title: string;
  readonly list: ComponentProps<typeof PickerList>;
};

/** The search and what it finds, beside the field that asks for one of them. */
export function PickerPanel({ title, list, look, ...panel }: PickerPanelProps) {
  return (
    <PopoverPanel {...panel} label={title} look={`z-50 overflow-hidden ${look}`}>
      <PickerList {...list} />
    </PopoverPanel>
  );
}
