"use client";

import type { Right } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";

type Tab = {
  readonly id: "posts" | "codes" | "contracts" | "fame" | "rooms";
  readonly path: string;
  readonly right: Right | null;
};

/** The parts of the notice board, and their folders below `/announcements`; with null every member reads it. */
const tabs: readonly Tab[] = [
  { id: "posts", path: "", right: "announcements.post" },
  { id: "codes", path: "/codes", right: null },
  { id: "contracts", path: "/contracts", right: null },
  { id: "fame", path: "/fame", right: null },
  { id: "rooms", path: "/rooms", right: "settings.edit" },
];

/** The way to each part that the reader may open. */
export function AnnouncementsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("announcements.web.tabs");
  const { rights } = useShell();
  const shown = tabs.filter(({ right }) => right === null || rights.includes(right));
  return (
    <div className="mb-3.5 flex">
      <PageTabs
        label={t("label")}
        tabs={shown.map(({ id, path }) => ({
          href: `/guilds/${guildId}/announcements${path}`,
          label: t(id),
        }))}
      />
    </div>
  );
}
