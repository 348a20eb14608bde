"use client";

import { type LucideIcon, Menu as MenuIcon } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { type Destination, findDestination, pathOf, tabOrder } from "#web/features/destination.ts";
import { ownPages } from "#web/features/own-pages.ts";
import { type ShellGuild, useDestinations, useShell } from "./shell-context.tsx";
import { UserMenu } from "./user-menu.tsx";

const tab =
  "relative flex flex-1 flex-col items-center gap-[3px] pt-[9px] pb-[5px] text-[11px] leading-[13px] icon-20 -outline-offset-2";
const currentTab =
  "font-medium text-ink [&_.lucide]:text-lamp before:absolute before:-top-px before:h-[3px] before:w-9 before:rounded-b-[3px] before:bg-lamp";

/** The thumb's way through the guild. */
export function PhoneTabs() {
  const { guild } = useShell();
  return guild ? <Tabs guild={guild} /> : null;
}

function Tabs({ guild }: { readonly guild: ShellGuild }) {
  const t = useTranslations("shell.nav");
  const [isMoreOpen, setMoreOpen] = useState(false);
  const pages = useDestinations();
  const current = findDestination(pages, usePathname(), guild.guildId);
  const tabs = tabOrder.flatMap((name) => pages.find((page) => page.tab === name) ?? []);
  return (
    <nav
      aria-label={t("phone")}
      className="flex border-t border-line bg-rail px-1 pb-1.5 desk:hidden print:hidden"
    >
      {tabs.map((page) => (
        <Link
          key={page.id}
          href={pathOf(page, guild.guildId)}
          aria-current={page === current ? "page" : undefined}
          className={`${tab} ${page === current ? currentTab : "text-ink-2"}`}
        >
          <page.icon aria-hidden />
          {page.tab && t(`tabs.${page.tab}`)}
        </Link>
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setMoreOpen(true)}
        className={`${tab} ${current?.tab ? "text-ink-2" : currentTab}`}
      >
        <MenuIcon aria-hidden />
        {t("more")}
      </button>
      <Sheet isOpen={isMoreOpen} title={t("moreTitle")} onClose={() => setMoreOpen(false)}>
        <More pages={pages.filter((page) => !page.tab)} guild={guild} onLeave={() => setMoreOpen(false)} />
      </Sheet>
    </nav>
  );
}

type MoreProps = { readonly pages: readonly Destination[]; readonly guild: ShellGuild; onLeave(): void };

/** The pages without a tab of their own, and the reader. */
function More({ pages, guild, onLeave }: MoreProps) {
  const t = useTranslations("shell.nav.pages");
  return (
    <>
      {pages.map((page) => (
        <MoreLink
          key={page.id}
          href={pathOf(page, guild.guildId)}
          icon={page.icon}
          label={t(page.id)}
          onLeave={onLeave}
        />
      ))}
      {ownPages.map((page) => (
        <MoreLink key={page.id} href={page.path} icon={page.icon} label={t(page.id)} onLeave={onLeave} />
      ))}
      <div className="-mx-2 pt-2">
        <UserMenu />
      </div>
    </>
  );
}

type MoreLinkProps = {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly label: string;
  onLeave(): void;
};

function MoreLink({ href, icon: Icon, label, onLeave }: MoreLinkProps) {
  return (
    <Link href={href} onClick={onLeave} className="flex h-12 items-center gap-3 border-b border-line">
      <Icon aria-hidden className="text-ink-3" />
      {label}
    </Link>
  );
}
