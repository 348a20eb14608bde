"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { GroupsView } from "../groups.loaders.ts";
import { groupsQuery } from "../groups.queries.ts";
import { ExportStatics } from "./export-statics.tsx";
import { GroupsTabs } from "./groups-tabs.tsx";
import { StaticCard } from "./static-card.tsx";

const StaticSheet = onDemand(async () => (await import("./static-sheet.tsx")).StaticSheet);

type GroupsPageProps = { readonly guildId: string; readonly first: GroupsView };

/** In the address, while a static is being made. */
const newStatic = "new";

/** The guild's statics; one of them opens beside them to be changed. */
export function GroupsPage({ guildId, first }: GroupsPageProps) {
  const t = useTranslations("groups.web");
  const { data } = useQuery({ ...groupsQuery(guildId), initialData: first });
  const [open, setOpen] = useUrlState("static");
  const chosen = data.statics.find((one) => one.isEditable && String(one.staticId) === open);
  const isNew = data.canCreate && open === newStatic;
  const create = data.canCreate && (
    <Button kind="act" onClick={() => setOpen(newStatic)}>
      <Plus aria-hidden />
      {t("new")}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {data.statics.length > 0 && <ExportStatics statics={data.statics} />}
            {create}
          </>
        }
      />
      <GroupsTabs guildId={guildId} />
      {data.statics.length === 0 ? (
        <Card isFlush>
          <EmptyState>{t(data.canCreate ? "none" : "noneForMember")}</EmptyState>
        </Card>
      ) : (
        <div className="@container">
          <ul className="grid gap-3.5 @min-[440px]:grid-cols-2 @min-[900px]:grid-cols-3 @min-[1250px]:grid-cols-4">
            {data.statics.map((one) => (
              <li key={one.staticId} className="grid">
                <StaticCard group={one} limit={data.limit} onEdit={() => setOpen(String(one.staticId))} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {(chosen || isNew) && (
        <StaticSheet key={open} guildId={guildId} view={data} group={chosen} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
