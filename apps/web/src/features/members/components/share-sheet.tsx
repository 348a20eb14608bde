"use client";

import { type AttendanceShare, shareFromEvents } from "@guildhall/core/attendance";
import { memberInput } from "@guildhall/core/members";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { ExplainSheet, type Explanation } from "#web/components/ui/explain-sheet.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { MemberView } from "../members.loaders.ts";
import { memberQuery } from "../members.queries.ts";
import { MemberFace } from "./member-face.tsx";
import { useShare } from "./share-cell.tsx";

type ShareSheetProps = { readonly guildId: string; readonly days: number | null };

/** The attendance that the address names (`?explain=share-812`): event by event, and the rule. */
export function ShareSheet({ guildId, days }: ShareSheetProps) {
  const [explained, explain] = useUrlState("explain");
  const memberId = explained?.startsWith("share-") ? explained.slice("share-".length) : undefined;
  const input = memberInput.safeParse({ memberId });
  if (!input.success) return null;
  const asked = { guildId, days, ...input.data };
  return <MemberShare key={asked.memberId} {...asked} onClose={() => explain(null)} />;
}

type MemberShareProps = ShareSheetProps & { readonly memberId: number; onClose(): void };

function MemberShare({ onClose, ...asked }: MemberShareProps) {
  const t = useTranslations("members.web.share");
  const { data, error, refetch } = useQuery(memberQuery(asked));
  const explain = useExplanation(asked.guildId);
  if (data?.share === null) return null;
  if (data) return <ExplainSheet explanation={explain(data, data.share)} onClose={onClose} />;
  return (
    <Sheet isOpen title={t("title")} onClose={onClose}>
      <Reading label={t("reading")} error={error} again={refetch} />
    </Sheet>
  );
}

function useExplanation(guildId: string): (view: MemberView, counted: AttendanceShare) => Explanation {
  const t = useTranslations("members.web.share");
  const formatter = useFormatter();
  const share = useShare();
  return ({ member, events, days }, counted) => ({
    kicker: days === null ? t("title") : t("titleWithin", { days }),
    title: (
      <span className="mt-1 flex items-center gap-2.5">
        <MemberFace member={member} />
        <bdi dir="auto">{member.name}</bdi>
      </span>
    ),
    terms: [
      { id: "credit", label: t("terms.credit"), value: formatter.number(counted.creditPercent / 100) },
      { id: "events", label: t("terms.events"), value: formatter.number(counted.countedEvents) },
    ],
    sum: { id: "share", label: t("terms.share"), value: share(counted) },
    entries: { title: t("entries"), content: <EventLines guildId={guildId} events={events} /> },
    rule: t("rule", { needed: shareFromEvents }),
    proof: t("proof"),
  });
}

type EventLinesProps = {
  readonly guildId: string;
  readonly events: MemberView["events"];
};

/** Settled events with what each counts; one that does not count says so. */
export function EventLines({ guildId, events }: EventLinesProps) {
  const t = useTranslations("members.web.share");
  const tResult = useTranslations("attendance.results");
  const formatter = useFormatter();
  const time = useGuildTime();
  if (events.length === 0) return <p className="text-small text-ink-2">{t("noEvents")}</p>;
  return (
    <ul className="text-small">
      {events.map(({ eventId, title, startsAt, result, creditPercent, isCounted }) => (
        <li key={eventId} className="flex gap-3 border-b border-line py-1.5 last:border-0">
          <span className="w-[52px] shrink-0 text-ink-3">{time("shortDay", startsAt)}</span>
          <Link
            href={`/guilds/${guildId}/events/${eventId}`}
            prefetch={false}
            className="min-w-0 flex-1 hover:underline"
          >
            <bdi dir="auto">{title}</bdi>
          </Link>
          <span className="text-ink-2">{result ? tResult(result) : t("unheard")}</span>
          <span className="w-14 text-end">
            {isCounted ? formatter.number(creditPercent / 100, { style: "percent" }) : t("neutral")}
          </span>
        </li>
      ))}
    </ul>
  );
}
