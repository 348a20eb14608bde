"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type PageTab = { readonly href: string; readonly label: string };

type PageTabsProps = { readonly label: string; readonly tabs: readonly PageTab[] };

/** Parts of one thing, each a page with an address of its own. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const path = usePathname();
  return (
    <nav
      aria-label={label}
      className="flex max-w-full gap-0.5 overflow-x-auto rounded-control border border-line-2 bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {tabs.map((tab) => {
        const isCurrent = path === tab.href.split("?")[0];
        return (
          <Link
            key={tab.href}
            ref={isCurrent ? bringIntoView : undefined}
            href={tab.href}
            aria-current={isCurrent ? "page" : undefined}
            className={`inline-flex h-[26px] shrink-0 items-center rounded-chip px-2.5 text-small -outline-offset-2 max-desk:h-9 max-desk:px-3 ${
              isCurrent ? "bg-raised font-medium text-ink shadow-1" : "text-ink-2 hover:text-ink"
            }`}
          >
            {tab.label}
          </Link>
        );
      })}
    </nav>
  );
}

/** On a phone the row is longer than the screen. */
function bringIntoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "center" });
}
