"use client";

import { usePathname } from "next/navigation";
import { Link } from "#web/components/link.tsx";
import { useTab } from "../shell/place-store.ts";

export type PageTab = { readonly href: string; readonly label: string };

type PageTabsProps = { readonly label: string; readonly tabs: readonly PageTab[] };

/** Parts of one thing, each a page with an address of its own. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const path = usePathname();
  const current = findCurrent(tabs, path);
  useTab(current && pathOf(current) === path ? current.label : undefined);
  return (
    <nav
      aria-label={label}
      className="print:hidden flex max-w-full gap-0.5 overflow-x-auto rounded-control border border-line-2 bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {tabs.map((tab) => {
        const isCurrent = tab === current;
        return (
          <Link
            key={tab.href}
            ref={isCurrent ? bringIntoView : undefined}
            href={tab.href}
            aria-current={isCurrent ? (pathOf(tab) === path ? "page" : "true") : undefined}
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

const pathOf = ({ href }: PageTab) => href.split("?")[0] ?? href;

/** The tab of the page, else the one that the page lies below. */
function findCurrent(tabs: readonly PageTab[], path: string): PageTab | undefined {
  return tabs
    .filter((tab) => path === pathOf(tab) || path.startsWith(`${pathOf(tab)}/`))
    .toSorted((one, other) => pathOf(other).length - pathOf(one).length)[0];
}

/** On a phone the row is longer than the screen. */
function bringIntoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: "nearest", inline: "center" });
}
