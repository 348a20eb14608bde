"use client";

import { ChevronRight } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { findDestination, pathOf } from "#web/features/destination.ts";
import { destinations } from "#web/features/destinations.ts";
import { ownPages } from "#web/features/own-pages.ts";
import { usePlace } from "./place-store.ts";
import { useShell } from "./shell-context.tsx";

type Step = {
  readonly id: "guild" | "page" | "above" | "open";
  readonly label: ReactNode;
  /** Where it leads; what is open leads nowhere. */
  readonly href?: string;
};

/** The bar has room for so many steps; those nearest to the reader stay. */
const mostSteps = 3;

/** Where you are: the guild, the page, and what is open of it. */
export function Breadcrumb() {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  const steps = useSteps(path).slice(-mostSteps);
  return (
    <nav
      aria-label={t("path")}
      className="flex min-w-0 items-center gap-[7px] whitespace-nowrap text-ink-3 max-desk:hidden"
    >
      {steps.map((step, place) => (
        <span
          key={step.id}
          className="flex min-w-0 items-center gap-[7px] not-last:max-w-56 not-last:shrink-0 last:font-medium last:text-ink"
        >
          {place > 0 && <ChevronRight aria-hidden className="icon-13 shrink-0 text-ink-3 rtl:-scale-x-100" />}
          <StepName step={step} isHere={step.href === path} />
        </span>
      ))}
    </nav>
  );
}

function StepName({ step: { label, href }, isHere }: { readonly step: Step; readonly isHere: boolean }) {
  const name = <bdi dir="auto">{label}</bdi>;
  if (!href || isHere) return <span className="truncate">{name}</span>;
  return (
    <Link href={href} className="truncate hover:text-ink hover:underline">
      {name}
    </Link>
  );
}

function useSteps(path: string): readonly Step[] {
  const t = useTranslations("shell.nav.pages");
  const { guild } = useShell();
  const within = useStepsWithin();
  const own = ownPages.find((page) => page.path === path);
  if (own) return [{ id: "page", label: t(own.id) }];
  if (!guild) return [];
  const first: Step = { id: "guild", href: `/guilds/${guild.guildId}`, label: guild.name };
  const destination = findDestination(destinations, path, guild.guildId);
  if (!destination) return [first];
  const href = pathOf(destination, guild.guildId);
  return [first, { id: "page", href, label: t(destination.id) }, ...within(href === path)];
}

/** A heading names what is open below a page; on the page itself it only says the same again. */
function useStepsWithin(): (isPageItself: boolean) => readonly Step[] {
  const { heading, tab, above } = usePlace();
  return (isPageItself) => {
    const open = tab ?? (isPageItself ? undefined : heading);
    return [
      ...(above ? [{ id: "above", ...above } as const] : []),
      ...(open ? [{ id: "open", label: open } as const] : []),
    ];
  };
}
