"use client";

import { rightsToCome } from "@guildhall/core";
import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#web/components/link.tsx";
import { Moment } from "#web/components/moment.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Card } from "#web/components/ui/card.tsx";
import type { OverviewView } from "./overview.loader.ts";

/** The guild itself, and what the reader may do in it. */
export function GuildCard({ guild, rights }: Pick<OverviewView, "guild" | "rights">) {
  const t = useTranslations("shell.overview");
  const tCommon = useTranslations("common");
  const { guild: open, canManage } = useShell();
  const known = rights.filter((right) => !rightsToCome.has(right));
  const named = known.map((right) => tCommon(`rights.${right}`)).join(", ");
  return (
    <Card
      title={t("guild")}
      aside={rights.includes("settings.view") && <SettingsLink guildId={guild.guildId} />}
    >
      <dl>
        <Line label={t("name")}>
          <span className="inline-flex items-center gap-2">
            <Avatar id={guild.guildId} picture={open?.picture} size="small" isSquare />
            <bdi dir="auto">{guild.name}</bdi>
          </span>
        </Line>
        {open?.game && <Line label={t("game")}>{open.game}</Line>}
        <Line label={t("language")}>{tCommon(`languages.${guild.language}`)}</Line>
        <Line label={t("timeZone")}>{guild.timeZone}</Line>
        <Line label={t("since")}>
          <Moment at={guild.connectedAt} />
        </Line>
        <Line label={t("yourRights")}>{canManage ? t("allRights") : named || t("noRights")}</Line>
      </dl>
    </Card>
  );
}

function SettingsLink({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("shell.overview");
  return (
    <Link
      href={`/guilds/${guildId}/settings`}
      className="icon-14 flex items-center gap-1.5 text-link hover:underline"
    >
      <SlidersHorizontal aria-hidden />
      {t("toSettings")}
    </Link>
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
