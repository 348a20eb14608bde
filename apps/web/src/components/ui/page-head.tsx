"use client";

import type { ReactNode } from "react";
import { type Above, useHeading } from "../shell/place-store.ts";

type PageHeadProps = {
  readonly title: ReactNode;
  /** What the top bar calls it, where the title says more than a name. */
  readonly name?: string | undefined;
  readonly above?: Above;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
};

/** The name of the page, one sentence on what it shows, and its actions within thumb reach on a phone. */
export function PageHead({ title, name, above, lead, actions }: PageHeadProps) {
  useHeading(name ?? title, above);
  return (
    <header className="mb-4 flex flex-wrap items-end gap-x-5 gap-y-3 max-desk:mb-3 max-desk:gap-y-0">
      <div className="min-w-0 flex-1 basis-[min(100%,340px)]">
        <h1 className="font-title text-title font-semibold text-balance">{title}</h1>
        {lead && <p className="mt-0.5 text-[13.5px] leading-5 text-ink-2">{lead}</p>}
      </div>
      {actions && (
        <div className="flex flex-wrap items-center gap-2 max-desk:w-full max-desk:gap-y-0 max-desk:[&>*]:mt-3 max-desk:[&>*]:flex-1">
          {actions}
        </div>
      )}
    </header>
  );
}
