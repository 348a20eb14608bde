"use client";

import { type AttendanceShare, shareFromEvents } from "@guildhall/core/attendance";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { ExplainSheet, type Explanation } from "#web/components/ui/explain-sheet.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import type { MemberView } from "../members.loaders.ts";
import { memberQuery } from "../members.queries.ts";
import { EventLines } from "./event-lines.tsx";
import { MemberFace } from "./member-face.tsx";
import { useShare } from "./share-cell.tsx";
import { ShareSum } from "./share-sum.tsx";

type MemberShareProps = {
  readonly guildId: string;
  readonly memberId: number;
  readonly days: number | null;
  onClose(): void;
};

/** How a share is made: event by event, and the rule. */
export function MemberShare({ onClose, ...asked }: MemberShareProps) {
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
  return ({ member, events, parts, days }, counted) => ({
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
    remark: <ShareSum share={counted} parts={parts} />,
    entries: { title: t("entries"), content: <EventLines guildId={guildId} events={events} /> },
    rule: t("rule", { needed: shareFromEvents }),
    proof: t("proof"),
  });
}
