"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

/** The parts of items, and their folders below `/items`. */
const tabs = [
  { id: "catalogue", path: "" },
  { id: "import", path: "/import" },
  { id: "runs", path: "/runs" },
] as const;

/** The way to each part. Who may change nothing has but the catalogue. */
export function ItemsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("items.web.tabs");
  const { rights } = useShell();
  if (!rights.includes("items.edit")) return null;
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("label")}
        tabs={tabs.map(({ id, path }) => ({ href: `/guilds/${guildId}/items${path}`, label: t(id) }))}
      />
    </div>
  );
}
