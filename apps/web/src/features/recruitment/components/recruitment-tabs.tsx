"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

/** The parts of recruitment, and their folders below `/recruitment`. */
const tabs = [
  { id: "board", path: "" },
  { id: "forms", path: "/forms" },
  { id: "texts", path: "/texts" },
] as const;

/** The way to each part, for those who review applications. */
export function RecruitmentTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("recruitment.web.tabs");
  const { rights } = useShell();
  if (!rights.includes("recruitment.review")) return null;
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("label")}
        tabs={tabs.map(({ id, path }) => ({ href: `/guilds/${guildId}/recruitment${path}`, label: t(id) }))}
      />
    </div>
  );
}
