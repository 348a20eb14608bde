"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { contestsQuery } from "../contests.queries.ts";
import { AppealCase } from "./appeal-case.tsx";

/** The queue of officers: what members say against their results, the longest waiting first. */
export function AppealsCard({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("attendance.web.appeals");
  const { data, error, refetch } = useQuery(contestsQuery(guildId));
  if (!data)
    return (
      <Card isFlush>
        <Reading label={t("reading")} error={error} again={refetch} />
      </Card>
    );
  if (data.cases.length === 0)
    return (
      <Card isFlush>
        <EmptyState>{t("none")}</EmptyState>
      </Card>
    );
  return (
    <ul className="grid gap-3.5">
      {data.cases.map((each) => (
        <li key={each.contest.contestId}>
          <AppealCase guildId={guildId} each={each} now={data.now} />
        </li>
      ))}
    </ul>
  );
}
