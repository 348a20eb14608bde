import { rights as everyRight, type Right } from "@guildhall/core";
import type { Guild } from "@guildhall/core/settings";
import { SlidersHorizontal } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "#web/components/moment.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { guildPicture } from "#web/server/discord-pictures.ts";

type GuildOverviewProps = { readonly guild: Guild; readonly rights: ReadonlySet<Right> };

/** The first page of a guild. */
export function GuildOverview({ guild, rights }: GuildOverviewProps) {
  const t = useTranslations("shell.overview");
  const tLanguage = useTranslations("common.languages");
  return (
    <>
      <PageHead
        title={<bdi dir="auto">{guild.name}</bdi>}
        lead={t("lead")}
        actions={rights.has("settings.view") && <SettingsLink guildId={guild.guildId} />}
      />
      <div className="max-w-[620px]">
        <Card title={t("guild")}>
          <dl>
            <Line label={t("name")}>
              <span className="inline-flex items-center gap-2">
                <Avatar
                  id={guild.guildId}
                  picture={guildPicture(guild.guildId, guild.iconHash)}
                  size="small"
                  isSquare
                />
                <bdi dir="auto">{guild.name}</bdi>
              </span>
            </Line>
            <Line label={t("language")}>{tLanguage(guild.language)}</Line>
            <Line label={t("since")}>
              <Moment at={guild.connectedAt.toString()} />
            </Line>
            <Line label={t("yourRights")}>
              {t(rights.size === everyRight.length ? "allRights" : "noRights")}
            </Line>
          </dl>
        </Card>
      </div>
    </>
  );
}

function SettingsLink({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.overview");
  return (
    <Button asChild>
      <Link href={`/guilds/${guildId}/settings`}>
        <SlidersHorizontal aria-hidden />
        {t("toSettings")}
      </Link>
    </Button>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 border-b border-line py-2 text-table last:border-0">
      <dt className="text-ink-2">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
