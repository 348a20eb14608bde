"use client";

import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { NewcomersPageView } from "../newcomers.loaders.ts";
import { newcomersQuery } from "../newcomers.queries.ts";
import { useNewcomerColumns } from "./use-newcomer-columns.tsx";

const NewcomerSheet = onDemand(async () => (await import("./newcomer-sheet.tsx")).NewcomerSheet);

type NewcomersPageProps = { readonly guildId: string; readonly first: NewcomersPageView };

/** Who is new in the server, where each is stuck, and an officer's answer. */
export function NewcomersPage({ guildId, first }: NewcomersPageProps) {
  const t = useTranslations("members.newcomers");
  const { data: view } = useQuery({ ...newcomersQuery(guildId), initialData: first });
  const [openId, open] = useUrlState("newcomer");
  const columns = useNewcomerColumns(view, (newcomerId) => open(String(newcomerId)));
  const opened = view.newcomers.find(({ newcomerId }) => String(newcomerId) === openId);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={<Lead newcomers={view.newcomers} />}
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
          rows={view.newcomers}
          rowId={(row) => String(row.newcomerId)}
          rowName={(row) => row.name}
          searchText={({ name, characterName }) => `${name} ${characterName ?? ""}`}
          isOpen={(row) => row === opened}
          onOpen={(row) => open(String(row.newcomerId))}
          searchPlaceholder={t("find")}
          empty={<Nobody guildId={guildId} hasWelcome={view.hasWelcome} />}
        />
      </Card>
      {opened && (
        <NewcomerSheet
          key={opened.newcomerId}
          guildId={guildId}
          game={view.game}
          newcomer={opened}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}

function Lead({ newcomers }: Pick<NewcomersPageView, "newcomers">) {
  const t = useTranslations("members.newcomers");
  const waiting = newcomers.filter(({ decision }) => decision === null);
  const ready = waiting.filter(({ step }) => step === "done").length;
  return t("lead", { ready, others: waiting.length - ready });
}

type NobodyProps = { readonly guildId: string; readonly hasWelcome: boolean };

function Nobody({ guildId, hasWelcome }: NobodyProps) {
  const t = useTranslations("members.newcomers");
  if (hasWelcome) return t("none");
  return (
    <>
      {t("noPlace")}{" "}
      <Link href={`/guilds/${guildId}/settings/places`} className="text-link underline">
        {t("toPlaces")}
      </Link>
    </>
  );
}
