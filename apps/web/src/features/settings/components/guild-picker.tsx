import type { OwnGuild } from "@guildhall/use-cases/settings";
import { ChevronRight, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { RefreshGuilds } from "#web/components/refresh-guilds.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { guildPicture } from "#web/server/discord-pictures.ts";
import { inviteUrl } from "#web/server/invite-url.ts";

/** The servers of the reader: those to open, and those to which Guildhall can be added. */
export function GuildPicker({ guilds }: { readonly guilds: readonly OwnGuild[] }) {
  const t = useTranslations("shell.guilds");
  const open = guilds.filter((guild) => guild.isConnected);
  const addable = guilds.filter((guild) => !guild.isConnected);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={<RefreshGuilds />} />
      <div className="grid max-w-[760px] grid-cols-1 gap-3.5">
        <Card title={t("open")} isFlush>
          {open.length > 0 ? (
            <ul>
              {open.map((guild) => (
                <OpenGuild key={guild.guildId} guild={guild} />
              ))}
            </ul>
          ) : (
            <EmptyState>{t(addable.length > 0 ? "noneOpen" : "none")}</EmptyState>
          )}
        </Card>
        {addable.length > 0 && (
          <Card title={t("addable")} isFlush>
            <ul>
              {addable.map((guild) => (
                <AddableGuild key={guild.guildId} guild={guild} />
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

function GuildName({ guild }: { readonly guild: OwnGuild }) {
  return (
    <>
      <Avatar
        id={guild.guildId}
        picture={guildPicture(guild.guildId, guild.iconHash)}
        size="large"
        isSquare
      />
      <bdi dir="auto" className="min-w-0 flex-1 truncate font-title text-card font-semibold">
        {guild.name}
      </bdi>
    </>
  );
}

function OpenGuild({ guild }: { readonly guild: OwnGuild }) {
  const t = useTranslations("shell");
  return (
    <li className="border-t border-line">
      <Link
        href={`/guilds/${guild.guildId}`}
        className="flex min-h-16 items-center gap-3 px-3.5 -outline-offset-2 transition-colors hover:bg-hover"
      >
        <GuildName guild={guild} />
        <span className="text-small text-ink-3">{t(guild.canManage ? "user.canManage" : "user.member")}</span>
        <ChevronRight aria-hidden className="text-ink-3 rtl:-scale-x-100" />
      </Link>
    </li>
  );
}

function AddableGuild({ guild }: { readonly guild: OwnGuild }) {
  const t = useTranslations("shell.guilds");
  return (
    <li className="flex min-h-16 items-center gap-3 border-t border-line px-3.5">
      <GuildName guild={guild} />
      <Button asChild>
        <a href={inviteUrl(guild.guildId)} aria-label={t("addTo", { name: guild.name })}>
          <Plus aria-hidden />
          {t("add")}
        </a>
      </Button>
    </li>
  );
}
