"use client";

import { Moon, Search, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { LiveSign } from "#web/components/live/live-sign.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Kbd } from "#web/components/ui/kbd.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
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
    <div className="print:hidden flex h-11 items-center gap-2 border-b border-line bg-ground px-5 text-table max-desk:h-[52px] max-desk:ps-2 max-desk:pe-1.5">
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
