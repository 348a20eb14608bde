"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { PageTabs } from "#web/components/ui/page-tabs.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { listsQuery } from "../lists.queries.ts";

/** The parts of DKP: the word of each, its folder below `/dkp`, and the right that it takes. */
const tabs = [
  { id: "standings", path: "", right: "dkp.view-all" },
  { id: "ledger", path: "/ledger", right: "dkp.view-all" },
  { id: "decay", path: "/decay", right: "dkp.view-all" },
  { id: "lists", path: "/lists", right: "dkp.view-all" },
  { id: "seasons", path: "/seasons", right: "dkp.view-all" },
] as const;

/** The way to each part of DKP, in the pool that is open. Nobody without a right for others sees it. */
export function PointsTabs({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("dkp.web.tabs");
  const { rights } = useShell();
  const [pool] = useUrlState("pool");
  const query = pool === null ? "" : `?pool=${encodeURIComponent(pool)}`;
  const hasLists = useHasLists(guildId);
  const shown = tabs
    .filter(({ id, right }) => rights.includes(right) && (id !== "lists" || hasLists))
    .map(({ id, path }) => ({ href: `/guilds/${guildId}/dkp${path}${query}`, label: t(id) }));
  return shown.length > 1 && <PageTabs label={t("label")} tabs={shown} />;
}

/** Officers may make the first list; others see that there are lists once there is one. */
function useHasLists(guildId: string): boolean {
  const { rights } = useShell();
  const canMake = rights.includes("dkp.adjust");
  const { data } = useQuery({
    ...listsQuery(guildId),
    enabled: !canMake && rights.includes("dkp.view-all"),
  });
  return canMake || (data?.lists.length ?? 0) > 0;
}
