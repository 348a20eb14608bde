"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

/** The parts of loot, and their folders below `/loot`. */
const tabs = [
  { id: "owed", path: "", right: null },
  { id: "night", path: "/night", right: "loot.award" },
  { id: "bank", path: "/bank", right: null },
  { id: "history", path: "/history", right: null },
] as const;

/** The way to each part that the reader may see. */
export function LootTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("loot.web.tabs");
  const { rights } = useShell();
  const seen = tabs.filter(({ right }) => right === null || rights.includes(right));
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("label")}
        tabs={seen.map(({ id, path }) => ({ href: `/guilds/${guildId}/loot${path}`, label: t(id) }))}
      />
    </div>
  );
}
