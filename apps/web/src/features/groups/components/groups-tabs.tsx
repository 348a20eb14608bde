"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

/** The way to the statics and to the war server; who may not see the second needs no tabs. */
export function GroupsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("groups.web.tabs");
  const { rights } = useShell();
  if (!rights.includes("groups.edit")) return null;
  const base = `/guilds/${guildId}/groups`;
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("label")}
        tabs={[
          { href: base, label: t("statics") },
          { href: `${base}/war-server`, label: t("war") },
        ]}
      />
    </div>
  );
}
