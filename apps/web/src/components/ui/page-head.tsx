import type { ReactNode } from "react";

type PageHeadProps = { readonly title: ReactNode; readonly lead?: ReactNode; readonly actions?: ReactNode };

/** The name of the page, one sentence on what it shows, and its actions within thumb reach on a phone. */
export function PageHead({ title, lead, actions }: PageHeadProps) {
  return (
    <header className="mb-4 flex flex-wrap items-end gap-x-5 gap-y-3 max-desk:mb-3">
      <div className="min-w-0">
        <h1 className="font-title text-title font-semibold text-balance">{title}</h1>
        {lead && <p className="mt-0.5 text-[13.5px] leading-5 text-ink-2">{lead}</p>}
      </div>
      {actions && (
        <div className="ms-auto flex flex-wrap gap-2 max-desk:ms-0 max-desk:w-full max-desk:[&>*]:flex-1">
          {actions}
        </div>
      )}
    </header>
  );
}
