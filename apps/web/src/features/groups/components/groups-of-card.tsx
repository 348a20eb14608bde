"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { GroupsOfView } from "../groups.loaders.ts";

type GroupsOfCardProps = { readonly guildId: string; readonly groups: GroupsOfView };

/** The statics somebody belongs to, and the parties they were put into last. Nothing where there are none. */
export function GroupsOfCard({ guildId, groups: { statics, parties } }: GroupsOfCardProps) {
  const t = useTranslations("groups.web.ofMember");
  const time = useGuildTime();
  if (statics.length + parties.length === 0) return null;
  return (
    <Card
      title={t("title")}
      aside={
        <Link href={`/guilds/${guildId}/groups`} className="text-link hover:underline">
          {t("all")}
        </Link>
      }
    >
      <ul aria-label={t("statics")}>
        {statics.map(({ staticId, name, isLeader, isSubstitute, joinedAt }) => (
          <li key={staticId} className="flex flex-wrap items-center gap-x-2.5 gap-y-1 py-1 text-table">
            <bdi dir="auto" className="font-medium">
              {name}
            </bdi>
            {isLeader && <Chip tone="lamp">{t("leader")}</Chip>}
            {isSubstitute && <Chip>{t("substitute")}</Chip>}
            <span className="ms-auto text-ink-3">{t("since", { day: time("longDay", joinedAt) })}</span>
          </li>
        ))}
      </ul>
      {parties.length > 0 && <Parties guildId={guildId} parties={parties} />}
    </Card>
  );
}

type PartiesProps = { readonly guildId: string } & Pick<GroupsOfView, "parties">;

function Parties({ guildId, parties }: PartiesProps) {
  const t = useTranslations("groups.web");
  const time = useGuildTime();
  return (
    <ul aria-label={t("ofMember.parties")} className="text-table not-first:mt-1">
      {parties.map(({ eventId, title, startsAt, partyName, partyNumber, isLeader }) => (
        <li key={eventId} className="flex gap-3 border-t border-line py-1.5">
          <span className="w-[68px] shrink-0 text-ink-3">{time("shortDay", startsAt)}</span>
          <Link
            href={`/guilds/${guildId}/events/${eventId}`}
            className="min-w-0 flex-1 truncate hover:underline"
          >
            <bdi dir="auto">{title}</bdi>
          </Link>
          <span className="text-end">
            {partyNumber === null
              ? t("parties.bench")
              : (partyName ?? t("parties.numbered", { number: partyNumber }))}
            {isLeader && <span className="block text-small text-ink-3">{t("ofMember.leader")}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
