"use client";

import { useTranslations } from "next-intl";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

/** The parts of wishlists, and their folders below `/wishlists`. */
const tabs = [
  { id: "own", path: "" },
  { id: "guild", path: "/guild" },
  { id: "rules", path: "/rules" },
] as const;

/** The way to each part. */
export function WishlistsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("wishlists.web.tabs");
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("label")}
        tabs={tabs.map(({ id, path }) => ({ href: `/guilds/${guildId}/wishlists${path}`, label: t(id) }))}
      />
    </div>
  );
}
