"use client";

import { ChevronRight, Moon, Search, Sun } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { LiveSign } from "#web/components/live/live-sign.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Kbd } from "#web/components/ui/kbd.tsx";
import { findDestination, pathOf } from "#web/features/destination.ts";
import { destinations } from "#web/features/destinations.ts";
import { ownPages } from "#web/features/own-pages.ts";
import { chooseTheme, isDarkNow } from "./choose.ts";
import { GuildSwitch } from "./guild-switch.tsx";
import { openPalette } from "./layer-store.ts";
import { useShell } from "./shell-context.tsx";
import { UserMenu } from "./user-menu.tsx";

/** Where you are, the way to everywhere else, and the light. */
export function TopBar() {
  const t = useTranslations("shell");
  const { guild } = useShell();
  return (
    <div className="flex h-11 items-center gap-2 border-b border-line bg-ground px-5 text-table max-desk:h-[52px] max-desk:ps-2 max-desk:pe-1.5">
      <div className="h-full desk:hidden">
        <GuildSwitch />
      </div>
      <Breadcrumb />
      <span className="flex-1" />
      {guild && <LiveSign guildId={guild.guildId} />}
      <SearchBox />
      <span className="desk:hidden">
        <IconButton label={t("palette.open")} onClick={openPalette}>
          <Search aria-hidden />
        </IconButton>
      </span>
      <IconButton label={t("theme.switch")} onClick={() => chooseTheme(isDarkNow() ? "light" : "dark")}>
        <Moon aria-hidden className="[[data-theme=light]_&]:hidden" />
        <Sun aria-hidden className="hidden [[data-theme=light]_&]:block" />
      </IconButton>
      {!guild && (
        <span className="desk:hidden">
          <UserMenu />
        </span>
      )}
    </div>
  );
}

function Breadcrumb() {
  const t = useTranslations("shell.nav");
  const path = usePathname();
  const { guild } = useShell();
  const destination = guild && findDestination(destinations, path, guild.guildId);
  const page = destination ?? ownPages.find((own) => own.path === path);
  const home = guild && destination && pathOf(destination, guild.guildId);
  const below = home === path ? undefined : home;
  return (
    <nav
      aria-label={t("path")}
      className="flex min-w-0 items-center gap-[7px] whitespace-nowrap text-ink-3 max-desk:hidden"
    >
      {guild && (
        <>
          <Link href={`/guilds/${guild.guildId}`} className="truncate hover:text-ink">
            <bdi dir="auto">{guild.name}</bdi>
          </Link>
          <ChevronRight aria-hidden className="icon-13 rtl:-scale-x-100" />
        </>
      )}
      {page && <Current href={below} label={t(`pages.${page.id}`)} />}
    </nav>
  );
}

/** The page, and below it the way back up to it. */
function Current({ href, label }: { readonly href: string | undefined; readonly label: string }) {
  const look = "truncate font-medium text-ink";
  if (!href) return <span className={look}>{label}</span>;
  return (
    <Link href={href} className={`${look} hover:underline`}>
      {label}
    </Link>
  );
}

function SearchBox() {
  const t = useTranslations("shell.palette");
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-keyshortcuts="Meta+K Control+K"
      className="flex h-7 w-[250px] items-center gap-2 rounded-control border border-line-2 bg-sunken ps-[9px] pe-1.5 text-small text-ink-3 hover:border-edge max-desk:hidden"
    >
      <Search aria-hidden className="icon-14" />
      <span className="min-w-0 flex-1 truncate text-start">{t("open")}</span>
      <Kbd>{"⌘K"}</Kbd>
    </button>
  );
}
