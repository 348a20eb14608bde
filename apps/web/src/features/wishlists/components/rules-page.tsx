"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { RulesPageView } from "../rules.loaders.ts";
import { rulesQuery } from "../rules.queries.ts";
import { RulesEditor } from "./rules-editor.tsx";
import { RulesRead } from "./rules-read.tsx";
import { RulesVersions } from "./rules-versions.tsx";
import { TiersCard } from "./tiers-card.tsx";
import { WishlistsTabs } from "./wishlists-tabs.tsx";

type RulesPageProps = { readonly guildId: string; readonly first: RulesPageView };

/** By what drops are decided: everybody reads it, officers change it. */
export function RulesPage({ guildId, first }: RulesPageProps) {
  const t = useTranslations("wishlists.priority.web");
  const { data } = useQuery({ ...rulesQuery(guildId), initialData: first });
  return (
    <>
      <PageHead title={t("title")} lead={data.isEditable ? t("lead") : t("readOnly")} />
      <WishlistsTabs guildId={guildId} />
      <div className="grid gap-3.5">
        {data.isEditable ? (
          // Another version is another form: what stood in the fields was about the one before.
          <RulesEditor key={data.inForce.version} guildId={guildId} view={data} />
        ) : (
          <RulesRead view={data} />
        )}
        <TiersCard guildId={guildId} view={data} />
        <RulesVersions guildId={guildId} view={data} />
      </div>
    </>
  );
}
