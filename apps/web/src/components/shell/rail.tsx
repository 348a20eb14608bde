"use client";

import type { LucideIcon } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { findDestination, pathOf } from "#web/features/destination.ts";
import { ownPages } from "#web/features/own-pages.ts";
import { GuildSwitch } from "./guild-switch.tsx";
import { type ShellGuild, useDestinations, useShell } from "./shell-context.tsx";
import { UserMenu } from "./user-menu.tsx";

/** The pages of a guild at the start side. The lamp shows where you are. */
export function Rail() {
  const { guild } = useShell();
  return (
    <div
      data-rail
      className="print:hidden flex min-h-0 flex-col border-e border-line bg-rail max-desk:hidden"
    >
      <div className="h-14 border-b border-line">
        <GuildSwitch />
      </div>
      {guild ? <Pages guild={guild} /> : <OwnPages />}
      <div className="border-t border-line">
        <UserMenu />
      </div>
    </div>
  );
}

function Pages({ guild }: { readonly guild: ShellGuild }) {
  const t = useTranslations("shell.nav");
  const pages = useDestinations();
  const current = findDestination(pages, usePathname(), guild.guildId);
  return (
    <nav aria-label={t("label")} className="scroll-thin flex-1 overflow-auto p-2">
      {[...Map.groupBy(pages, (page) => page.group)].map(([group, members]) => (
        <section key={group ?? "top"}>
          {group && (
            <h2 className="px-2.5 pt-[11px] pb-[3px] text-[11px] leading-4 font-medium text-ink-3">
              {t(`groups.${group}`)}
            </h2>
          )}
          {members.map((page) => (
            <PageLink
              key={page.id}
              href={pathOf(page, guild.guildId)}
              icon={page.icon}
              label={t(`pages.${page.id}`)}
              isCurrent={page === current}
              count={page.Count && <page.Count guildId={guild.guildId} />}
            />
          ))}
        </section>
      ))}
    </nav>
  );
}

function OwnPages() {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  return (
    <nav aria-label={t("own")} className="flex-1 p-2">
      {ownPages.map((page) => (
        <PageLink
          key={page.id}
          href={page.path}
          icon={page.icon}
          label={t(`pages.${page.id}`)}
          isCurrent={page.path === path}
        />
      ))}
    </nav>
  );
}

type PageLinkProps = {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly count?: ReactNode;
};

function PageLink({ href, icon: Icon, label, isCurrent, count }: PageLinkProps) {
  const look = isCurrent
    ? "lamp-edge before:-start-2 bg-raised font-medium text-ink [&_.lucide]:text-lamp"
    : "text-ink-2 hover:bg-hover [&_.lucide]:text-ink-3";
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className={`flex h-7 items-center gap-2.5 rounded-control px-2.5 text-table transition-colors ${look}`}
    >
      <Icon aria-hidden />
      {label}
      {count}
    </Link>
  );
}
