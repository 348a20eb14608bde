"use client";

import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import type { InactiveView } from "../members.loaders.ts";
import { inactiveQuery } from "../members.queries.ts";
import { InactiveSelection } from "./inactive-selection.tsx";
import { useInactiveColumns } from "./use-inactive-columns.tsx";

type InactivePageProps = { readonly guildId: string; readonly first: InactiveView };

/** Who was not heard of for long, why they are listed, and what officers did about it. */
export function InactivePage({ guildId, first }: InactivePageProps) {
  const t = useTranslations("members.inactive");
  const router = useRouter();
  const { data: view } = useQuery({ ...inactiveQuery(guildId), initialData: first });
  const columns = useInactiveColumns(guildId, view);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={<Lead rule={view.rule} />}
        actions={
          <Button asChild>
            <Link href={`/guilds/${guildId}/members`}>
              <Users aria-hidden />
              {t("toRoster")}
            </Link>
          </Button>
        }
      />
      <Card isFlush>
        <DataTable
          label={t("title")}
          columns={columns}
          rows={view.members}
          rowId={(row) => String(row.memberId)}
          rowName={(row) => row.name}
          onOpen={(row) => router.push(`/guilds/${guildId}/members/${row.memberId}`)}
          searchPlaceholder={t("find")}
          empty={t("none")}
          selectionActions={(ids) => (
            <InactiveSelection
              guildId={guildId}
              members={view.members.filter(({ memberId }) => ids.includes(String(memberId)))}
            />
          )}
        />
      </Card>
      <p className="mt-3 text-small text-ink-2">{t("rule")}</p>
    </>
  );
}

function Lead({ rule: { inactiveDays: days, staleDays } }: Pick<InactiveView, "rule">) {
  const t = useTranslations("members.inactive");
  return days === null ? t("leadStale", { staleDays }) : t("lead", { days, staleDays });
}
