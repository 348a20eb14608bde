"use client";

import { useQuery } from "@tanstack/react-query";
import { Crown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { PublishedInView } from "../parties.loaders.ts";
import { type EventKey, publishedQuery } from "../parties.queries.ts";

type Published = NonNullable<PublishedInView>;

/** Parties of an event as everybody in the guild sees them. */
export function PublishedParties(eventKey: EventKey) {
  const t = useTranslations("groups.web.parties");
  const { data } = useQuery(publishedQuery(eventKey));
  if (data === undefined) return null;
  if (data === null) return <p className="text-body text-ink-2">{t("publishedNone")}</p>;
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(210px,1fr))] items-start gap-3.5">
      {data.parties.map((party, index) => (
        <Card
          key={party.partyKey}
          title={party.name ?? t("numbered", { number: index + 1 })}
          aside={party.partyKey === data.ownPartyKey && <Chip tone="lamp">{t("yours")}</Chip>}
          isLit={party.partyKey === data.ownPartyKey}
          isFlush
        >
          <SeatList seats={party.seats} />
        </Card>
      ))}
      {data.bench.length > 0 && (
        <Card title={t("bench")} aside={data.bench.length} isFlush>
          <SeatList seats={data.bench} />
        </Card>
      )}
    </div>
  );
}

function SeatList({ seats }: Pick<Published["parties"][number], "seats">) {
  const t = useTranslations("groups.web.parties");
  return (
    <ul className="border-t border-line">
      {seats.map(({ memberId, name, role, isLeader }) => (
        <li
          key={memberId}
          className="flex min-h-[30px] items-center gap-2 border-b border-line px-3.5 text-table last:border-b-0"
        >
          {role ? <RoleGlyph role={role} /> : <span className="size-[13px]" />}
          <span className="min-w-0 flex-1 truncate">
            <bdi>{name}</bdi>
          </span>
          {isLeader && <Crown aria-label={t("leader")} className="icon-12 text-lamp" />}
        </li>
      ))}
    </ul>
  );
}
