"use client";

import { languages } from "@guildhall/core";
import { FileUser, LogOut, MonitorSmartphone } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Menu, MenuChoices, MenuItem, MenuLine } from "#web/components/ui/menu.tsx";
import { chooseLanguage, chooseTheme } from "./choose.ts";
import { useShell } from "./shell-context.tsx";
import { signOutHere } from "./sign-out-here.ts";
import { type Theme, themes } from "./theme.ts";

/** The reader: sign-ins, own data, language, appearance, and the way out. */
export function UserMenu() {
  const t = useTranslations("shell");
  const { user, guild, canManage } = useShell();
  if (!user) return null;
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex w-full min-w-0 items-center gap-2.5 px-3.5 py-[9px] text-start text-table leading-4 -outline-offset-2 hover:bg-hover max-desk:min-h-11 max-desk:px-2"
        >
          <Avatar id={user.userId} picture={user.picture} size="medium" />
          <span className="sr-only">{t("user.menu")}</span>
          <span className="min-w-0">
            <bdi dir="auto" className="block truncate">
              {user.name}
            </bdi>
            {guild && (
              <span className="block text-[11px] leading-3.5 text-ink-3">
                {t(canManage ? "user.canManage" : "user.member")}
              </span>
            )}
          </span>
        </button>
      }
    >
      <UserMenuItems />
    </Menu>
  );
}

function UserMenuItems() {
  const t = useTranslations("shell");
  return (
    <>
      <MenuItem asChild>
        <Link href="/me/devices">
          <MonitorSmartphone aria-hidden className="text-ink-3" />
          {t("nav.pages.devices")}
        </Link>
      </MenuItem>
      <MenuItem asChild>
        <Link href="/me/data">
          <FileUser aria-hidden className="text-ink-3" />
          {t("nav.pages.data")}
        </Link>
      </MenuItem>
      <MenuLine />
      <LanguageChoices />
      <MenuLine />
      <ThemeChoices />
      <MenuLine />
      <MenuItem onSelect={() => void signOutHere()}>
        <LogOut aria-hidden className="text-ink-3" />
        {t("user.signOut")}
      </MenuItem>
    </>
  );
}

function LanguageChoices() {
  const t = useTranslations();
  const router = useRouter();
  const [own, setOwn] = useState(useShell().ownLanguage ?? "");
  const choices = languages.map((language) => ({
    value: language,
    label: t(`common.languages.${language}`),
  }));
  return (
    <MenuChoices
      label={t("shell.user.language")}
      value={own}
      choices={[{ value: "", label: t("shell.user.languageAuto") }, ...choices]}
      onChange={(language) => {
        setOwn(language);
        chooseLanguage(language || undefined);
        router.refresh();
      }}
    />
  );
}

function ThemeChoices() {
  const t = useTranslations("shell.theme");
  const [theme, setTheme] = useState<string>(useShell().theme);
  return (
    <MenuChoices
      label={t("label")}
      value={theme}
      choices={themes.map((value) => ({ value, label: t(value) }))}
      onChange={(value) => {
        setTheme(value);
        chooseTheme(value as Theme);
      }}
    />
  );
}
