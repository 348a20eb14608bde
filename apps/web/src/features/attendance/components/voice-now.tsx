"use client";

import { HeadphoneOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { WarRoomView } from "../attendance.loaders.ts";

type Person = WarRoomView["people"][number];

/** Who is in each channel that counts, and who only entered the code. */
export function VoiceNow({ room: { channels, people } }: { readonly room: WarRoomView }) {
  const t = useTranslations("attendance.live");
  const here = people.filter(({ standing }) => standing === "here" || standing === "withoutSignUp");
  const checkedIn = people.filter(({ standing }) => standing === "checkedIn");
  return (
    <>
      {channels.length === 0 && (
        <Card title={t("inVoice")}>
          <p className="text-table text-ink-2">{t("noChannel")}</p>
        </Card>
      )}
      {channels.map(({ channelId, name }) => (
        <PeopleCard
          key={channelId}
          title={name ?? t("unknownChannel")}
          people={here.filter(({ heard }) => heard?.channelId === channelId)}
        />
      ))}
      {checkedIn.length > 0 && <PeopleCard title={t("checkedIn")} people={checkedIn} />}
      <p className="text-small text-ink-3">{t("notHeard")}</p>
    </>
  );
}

type PeopleCardProps = { readonly title: string; readonly people: readonly Person[] };

function PeopleCard({ title, people }: PeopleCardProps) {
  const t = useTranslations("attendance.live");
  return (
    <Card title={<bdi dir="auto">{title}</bdi>} aside={people.length}>
      {people.length === 0 && <p className="text-table text-ink-2">{t("nobodyHere")}</p>}
      <ul className="grid gap-x-6 desk:grid-cols-2">
        {people.map((person) => (
          <PersonHere key={person.memberId} person={person} />
        ))}
      </ul>
    </Card>
  );
}

function PersonHere({ person }: { readonly person: Person }) {
  const t = useTranslations("attendance.live");
  const time = useGuildTime();
  const since = person.checkedInAt ?? person.heard?.sinceAt;
  return (
    <li className="flex min-w-0 flex-wrap items-center gap-2 border-b border-line py-1.5 text-table">
      <MemberName member={person} />
      {person.role && <RoleGlyph role={person.role} />}
      <span className="ms-auto flex items-center gap-2 text-small text-ink-3">
        {person.standing === "withoutSignUp" && <Chip tone="info">{t("withoutSignUp")}</Chip>}
        {person.heard?.isDeaf && (
          <Chip tone="warn" icon={<HeadphoneOff aria-hidden />}>
            {t("deaf")}
          </Chip>
        )}
        {since && time("time", since)}
      </span>
    </li>
  );
}
