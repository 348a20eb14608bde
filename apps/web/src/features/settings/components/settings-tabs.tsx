"use client";

import { features } from "@guildhall/core";
import { isFeatureOn } from "@guildhall/core/settings";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";

const tabs = [
  "general",
  "places",
  "game",
  "members",
  "events",
  "absences",
  "attendance",
  "dkp",
  "rights",
  "modules",
  "privacy",
] as const;

/** The parts of the settings, each with an address of its own. What is off has none. */
export function SettingsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("settings.web");
  const path = usePathname();
  const { guild } = useShell();
  const isShown = (tab: string) => {
    const feature = features.find((word) => word === tab);
    return !feature || isFeatureOn(guild?.modulesOff ?? [], feature);
  };
  return (
    <nav
      aria-label={t("tabsLabel")}
      className="flex max-w-full gap-0.5 overflow-x-auto rounded-control border border-line-2 bg-sunken p-0.5 [scrollbar-width:none]"
    >
      {tabs.filter(isShown).map((tab) => {
        const href = `/guilds/${guildId}/settings${tab === "general" ? "" : `/${tab}`}`;
        const isCurrent = path === href;
        return (
          <Link
            key={tab}
            ref={isCurrent ? bringIntoView : undefined}
            href={href}
            aria-current={isCurrent ? "page" : undefined}
            className={`inline-flex h-[26px] shrink-0 items-center rounded-chip px-2.5 text-small -outline-offset-2 max-desk:h-9 max-desk:px-3 ${
              isCurrent ? "bg-raised font-medium text-ink shadow-1" : "text-ink-2 hover:text-ink"
            }`}
          >
            {t(`tabs.${tab}`)}
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
