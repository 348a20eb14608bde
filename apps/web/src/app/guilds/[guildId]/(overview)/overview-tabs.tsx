"use client";

import { useTranslations } from "next-intl";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

/** How the guild stands, and how it got there. */
export function OverviewTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.trends");
  const page = `/guilds/${guildId}`;
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("parts")}
        tabs={[
          { href: page, label: t("now") },
          { href: `${page}/trends`, label: t("title") },
        ]}
      />
    </div>
  );
}
