"use client";

import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { Kbd } from "../kbd.tsx";
import { ExportButton } from "./export-button.tsx";

type TableToolbarProps = {
  readonly search: string;
  readonly placeholder: string;
  /** Filters and switches of the page. */
  readonly children?: ReactNode;
  onSearch(text: string): void;
  onExport?(): void;
};

/** Search, filters, CSV. On the pages of a guild `/` goes to the search. */
export function TableToolbar({ search, placeholder, children, onSearch, onExport }: TableToolbarProps) {
  return (
    <div className="@container print:hidden flex flex-wrap items-center gap-2 border-b border-line px-3.5 py-2.5">
      <label className="flex h-control min-w-0 items-center gap-2 rounded-control border border-edge bg-sunken px-2.5 text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-desk:flex-1 desk:max-w-[272px] desk:grow desk:basis-[152px]">
        <Search aria-hidden />
        <input
          type="search"
          aria-label={placeholder}
          placeholder={placeholder}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          className="min-w-0 flex-1 bg-transparent text-table text-ellipsis text-ink outline-none max-desk:text-[16px]"
        />
        <span className="max-desk:hidden">
          <Kbd>/</Kbd>
        </span>
      </label>
      {children}
      {onExport && (
        <span className="ms-auto max-desk:hidden">
          <ExportButton onExport={onExport} isBrief={Boolean(children)} />
        </span>
      )}
    </div>
  );
}
