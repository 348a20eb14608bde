"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { CheckBox } from "#web/components/ui/checkbox.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { WarRoomView } from "../attendance.loaders.ts";
import { CallMissing } from "./call-missing.tsx";

type Person = WarRoomView["people"][number];

type MissingPeopleProps = { readonly guildId: string; readonly room: WarRoomView };

/** Who said to come and is not there, and one press that calls all of them, or the chosen ones. */
export function MissingPeople({ guildId, room }: MissingPeopleProps) {
  const t = useTranslations("attendance.live");
  const { rights } = useShell();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const missing = room.people.filter(({ standing }) => standing === "missing");
  const mayCall = rights.includes("events.edit") && !room.event.hasEnded;
  const toggle = (userId: string) => setChosen(chosen.symmetricDifference(new Set([userId])));
  return (
    <Card title={t("missing")} aside={missing.length}>
      {missing.length === 0 && <p className="text-table text-ink-2">{t("nobodyMissing")}</p>}
      <ul>
        {missing.map((person) => (
          <li
            key={person.memberId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 text-table last:border-0"
          >
            {mayCall && (
              <CheckBox
                aria-label={t("choose", { name: person.name })}
                isChecked={person.userId !== null && chosen.has(person.userId)}
                isDisabled={person.userId === null}
                onChange={() => person.userId && toggle(person.userId)}
              />
            )}
            <MemberName member={person} />
            {person.role && <RoleGlyph role={person.role} />}
            <Why person={person} room={room} />
          </li>
        ))}
      </ul>
      {mayCall && missing.length > 0 && (
        <CallMissing guildId={guildId} room={room} missing={missing} chosen={chosen} />
      )}
    </Card>
  );
}

type WhyProps = { readonly person: Person; readonly room: WarRoomView };

/** How late somebody is, where they are instead, and whether they were called. */
function Why({ person: { answer, userId, heard, called, leftAt }, room: { event, now } }: WhyProps) {
  const t = useTranslations("attendance.live");
  const time = useGuildTime();
  const until = now < event.endsAt ? now : event.endsAt;
  const minutes = Math.floor((Date.parse(until) - Date.parse(event.startsAt)) / 60_000);
  return (
    <span className="ms-auto flex flex-wrap items-center justify-end gap-x-2 gap-y-1 text-small text-ink-2">
      {answer === "late" && <Chip>{t("saidLate")}</Chip>}
      {userId === null && <Chip>{t("unlinked")}</Chip>}
      {heard && <Chip tone="info">{t("elsewhere")}</Chip>}
      {leftAt ? t("leftAt", { time: time("time", leftAt) }) : minutes > 0 && t("lateBy", { minutes })}
      {called && (
        <span className="text-ink-3">
          {t("calledAt", { time: time("time", called.at), reached: t(`reached.${called.state}`) })}
        </span>
      )}
    </span>
  );
}
