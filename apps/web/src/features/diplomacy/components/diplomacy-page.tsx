"use client";

import { stances } from "@guildhall/core/diplomacy";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { ForeignGuildsView } from "../diplomacy.loaders.ts";
import { foreignGuildsQuery } from "../diplomacy.queries.ts";
import { useForeignGuildColumns } from "./use-foreign-guild-columns.tsx";

const ForeignGuildSheet = onDemand(async () => (await import("./foreign-guild-sheet.tsx")).ForeignGuildSheet);

type DiplomacyPageProps = { readonly guildId: string; readonly first: ForeignGuildsView };

/** In the address, while a foreign guild is being written down. */
const newGuild = "new";

/** The guilds that this one knows; one of them opens beside the table to be changed. */
export function DiplomacyPage({ guildId, first }: DiplomacyPageProps) {
  const t = useTranslations("diplomacy.web");
  const { data } = useQuery({ ...foreignGuildsQuery(guildId), initialData: first });
  const [open, setOpen] = useUrlState("guild");
  const columns = useForeignGuildColumns((foreignGuildId) => setOpen(String(foreignGuildId)));
  const [stance, setStance] = useUrlState("stance");
  const rows = stances.some((one) => one === stance) ? data.filter((row) => row.stance === stance) : data;
  const chosen = data.find(({ foreignGuildId }) => String(foreignGuildId) === open);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <Button kind="act" onClick={() => setOpen(newGuild)}>
            <Plus aria-hidden />
            {t("new")}
          </Button>
        }
      />
      <Card isFlush>
        <DataTable
          label={t("title")}
          columns={columns}
          rows={rows}
          rowId={(row) => String(row.foreignGuildId)}
          rowName={(row) => row.name}
          searchText={({ name, tag, server }) => `${name} ${tag ?? ""} ${server ?? ""}`}
          filters={<StanceFilter stance={stance} onChange={setStance} />}
          isOpen={(row) => row === chosen}
          onOpen={(row) => setOpen(String(row.foreignGuildId))}
          searchPlaceholder={t("find")}
          empty={t(data.length === 0 ? "none" : "noneOfStance")}
        />
      </Card>
      {(chosen || open === newGuild) && (
        <ForeignGuildSheet
          key={open}
          guildId={guildId}
          known={data}
          foreign={chosen}
          onOpen={(foreignGuildId) => setOpen(String(foreignGuildId))}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

type StanceFilterProps = { readonly stance: string | null; onChange(stance: string | null): void };

function StanceFilter({ stance, onChange }: StanceFilterProps) {
  const t = useTranslations("diplomacy");
  return (
    <ToolbarSelect
      label={t("web.columns.pact")}
      value={stance ?? ""}
      options={[
        { value: "", label: t("web.anyStance") },
        ...stances.map((value) => ({ value, label: t(`stances.${value}`) })),
      ]}
      onChange={(value) => onChange(value || null)}
    />
  );
}
