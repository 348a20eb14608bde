"use client";

import type { OwnDataInGuild, OwnData as OwnDataView } from "@guildhall/use-cases/privacy";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EraseOwnData } from "./erase-own-data.tsx";
import { type HeldLine, HeldTable } from "./held-table.tsx";
import { useHeldLines } from "./use-held-lines.ts";

type OwnDataProps = { readonly data: OwnDataView; readonly name: string };

/** What is held of the reader, guild by guild, with the ways to take it along and to end it. */
export function OwnData({ data, name }: OwnDataProps) {
  const t = useTranslations("privacy.web");
  const everywhere: HeldLine[] = [{ what: t("signIns"), count: data.signInCount, fate: t("signInsFate") }];
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <Button asChild>
              <a href="/api/me/data" download>
                <Download aria-hidden />
                {t("download")}
              </a>
            </Button>
            <EraseOwnData guilds={data.guilds} name={name} />
          </>
        }
      />
      <div className="grid max-w-[760px] gap-3.5">
        {data.guilds.map((guild) => (
          <GuildData key={guild.guildId} guild={guild} />
        ))}
        <Card title={t("everywhere")} isFlush>
          <HeldTable lines={everywhere} />
        </Card>
      </div>
    </>
  );
}

function GuildData({ guild }: { readonly guild: OwnDataInGuild }) {
  const t = useTranslations("privacy.web");
  const lines = useHeldLines(guild);
  const { guildName, name } = guild;
  return (
    <Card title={guildName} aside={name === null ? t("unnamed") : t("named", { name })} isFlush>
      <HeldTable lines={lines} />
    </Card>
  );
}
