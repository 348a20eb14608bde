"use client";

import { features } from "@guildhall/core";
import { isFeatureOn } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

const tabs = [
  "general",
  "places",
  "game",
  "members",
  "events",
  "absences",
  "attendance",
  "dkp",
  "loot",
  "recruitment",
  "announcements",
  "rights",
  "modules",
  "privacy",
] as const;

/** The parts of the settings, each with an address of its own. What is off has none. */
export function SettingsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("settings.web");
  const { guild } = useShell();
  const isShown = (tab: string) => {
    const feature = features.find((word) => word === tab);
    return !feature || isFeatureOn(guild?.modulesOff ?? [], feature);
  };
  const shown = tabs.filter(isShown).map((tab) => ({
    href: `/guilds/${guildId}/settings${tab === "general" ? "" : `/${tab}`}`,
    label: t(`tabs.${tab}`),
  }));
  return <PageTabs label={t("tabsLabel")} tabs={shown} />;
}
