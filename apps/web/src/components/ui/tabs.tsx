"use client";

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

export type Tab = {
  readonly id: string;
  readonly label: string;
  readonly count?: string;
  readonly content: ReactNode;
};

type TabsProps = {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  onChange(id: string): void;
};

/** Parts of one thing, one at a time. The lamp stands under the open one. */
export function Tabs({ label, tabs, current, onChange }: TabsProps) {
  return (
    <Radix.Root value={current} onValueChange={onChange}>
      <Radix.List
        aria-label={label}
        className="print:hidden mb-3.5 flex overflow-x-auto border-b border-line [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="-mb-px h-9 shrink-0 border-b-2 border-transparent px-3 text-table text-ink-2 -outline-offset-2 hover:text-ink max-desk:h-11 data-[state=active]:border-lamp data-[state=active]:font-semibold data-[state=active]:text-ink"
          >
            {tab.label}
            {tab.count && <span className="ms-1.5 font-normal text-ink-3">{tab.count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
