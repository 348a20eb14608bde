"use client";

import { ChevronDown, Server } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Menu, MenuItem, MenuLabel, MenuLine } from "#web/components/ui/menu.tsx";
import { Logo } from "./logo.tsx";
import { useShell } from "./shell-context.tsx";

/** Which guild this is, and the way to another one. */
export function GuildSwitch() {
  const t = useTranslations("shell");
  const { guild, guilds } = useShell();
  // Who says aloud what stands on the button must find it by that.
  const shown = [guild?.name ?? t("product"), guild?.game].filter(Boolean).join(" ");
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${shown}: ${t("nav.switchGuild")}`}
          className="flex h-full w-full min-w-0 items-center gap-2.5 px-3.5 text-start -outline-offset-2 hover:bg-hover max-desk:w-auto max-desk:px-1.5"
        >
          <Logo className="size-7 max-desk:size-[26px]" />
          <span className="min-w-0">
            <bdi
              dir="auto"
              className="block truncate font-title text-[17px] leading-5 font-semibold max-desk:text-[18px]"
            >
              {guild?.name ?? t("product")}
            </bdi>{" "}
            {guild?.game && (
              <span className="block truncate text-tiny leading-4 text-ink-3 max-desk:hidden">
                {guild.game}
              </span>
            )}
          </span>
          <ChevronDown aria-hidden className="icon-14" />
        </button>
      }
    >
      {guilds.length > 0 && <MenuLabel>{t("nav.switchGuild")}</MenuLabel>}
      {guilds.map((one) => (
        <MenuItem key={one.guildId} asChild>
          <Link href={`/guilds/${one.guildId}`}>
            <Avatar id={one.guildId} picture={one.picture} size="small" isSquare />
            <bdi dir="auto" className="truncate">
              {one.name}
            </bdi>
            {one.guildId === guild?.guildId && (
              <span aria-hidden className="ms-auto size-2 rounded-full bg-lamp" />
            )}
          </Link>
        </MenuItem>
      ))}
      {guilds.length > 0 && <MenuLine />}
      <MenuItem asChild>
        <Link href="/guilds">
          <Server aria-hidden className="text-ink-3" />
          {t("nav.pages.guilds")}
        </Link>
      </MenuItem>
    </Menu>
  );
}
