"use client";

import { Keyboard, LogOut, type LucideIcon, Moon, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { pathOf } from "#web/features/destination.ts";
import { ownPages } from "#web/features/own-pages.ts";
import { chooseTheme } from "./choose.ts";
import { openKeyHelp } from "./layer-store.ts";
import { useDestinations, useShell } from "./shell-context.tsx";
import { signOutHere } from "./sign-out-here.ts";

/** One line of the palette. */
export type Command = {
  readonly id: string;
  readonly group: "pages" | "actions";
  readonly label: string;
  readonly icon: LucideIcon;
  /** Keys that do the same, as shown: `g s`. */
  readonly keys?: string;
  run(): void;
};

/** Everything the palette offers here: the pages of the guild, the reader's own, and what can be done anywhere. */
export function useCommands(): readonly Command[] {
  const pages = usePageCommands();
  const actions = useActionCommands();
  return [...pages, ...actions];
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
    keys: page.key && `g ${page.key}`,
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

function useActionCommands(): readonly Command[] {
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
