"use client";

import { foldName } from "@guildhall/core/members";
import { Keyboard, LogOut, Moon, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { pathOf } from "#web/features/destination.ts";
import { ownPages } from "#web/features/own-pages.ts";
import { chooseTheme } from "../choose.ts";
import { openKeyHelp } from "../layer-store.ts";
import { useDestinations, useShell } from "../shell-context.tsx";
import { signOutHere } from "../sign-out-here.ts";
import type { Command } from "./command.ts";
import { useGuildActions } from "./use-guild-actions.ts";

/** What is always there, and goes by what is typed: what can be done, the pages of the guild, the reader's own. */
export function useCommands(text: string): readonly Command[] {
  const ofGuild = useGuildActions();
  const pages = usePageCommands();
  const anywhere = useOwnActions();
  const words = foldName(text).split(/\s+/);
  const fits = ({ label }: Command) => words.every((word) => foldName(label).includes(word));
  return [...ofGuild, ...anywhere, ...pages].filter(fits);
}

function usePageCommands(): readonly Command[] {
  const t = useTranslations("shell.nav");
  const router = useRouter();
  const { guild } = useShell();
  const ofGuild = useDestinations().map((page) => ({
    id: page.id,
    group: "pages" as const,
    label: t(`pages.${page.id}`),
    icon: page.icon,
    ...(page.key && { keys: `g ${page.key}` }),
    run: () => guild && router.push(pathOf(page, guild.guildId)),
  }));
  const readers = ownPages.map((page) => ({
    id: page.id,
    group: "pages" as const,
    label: t(`pages.${page.id}`),
    icon: page.icon,
    run: () => router.push(page.path),
  }));
  return [...ofGuild, ...readers];
}

function useOwnActions(): readonly Command[] {
  const t = useTranslations("shell");
  const action = (id: string, label: string) => ({ id, label, group: "actions" as const });
  return [
    {
      ...action("dark", `${t("theme.label")}: ${t("theme.dark")}`),
      icon: Moon,
      run: () => chooseTheme("dark"),
    },
    {
      ...action("light", `${t("theme.label")}: ${t("theme.light")}`),
      icon: Sun,
      run: () => chooseTheme("light"),
    },
    { ...action("keys", t("keys.title")), icon: Keyboard, keys: "?", run: openKeyHelp },
    { ...action("signOut", t("user.signOut")), icon: LogOut, run: () => void signOutHere() },
  ];
}
