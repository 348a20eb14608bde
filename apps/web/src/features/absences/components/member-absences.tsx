"use client";

import type { AbsenceState } from "@guildhall/core/absences";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { AbsenceLine } from "./absence-line.tsx";

type MemberAbsencesProps = {
  readonly guildId: string;
  readonly isOwn: boolean;
  readonly absences: readonly {
    readonly absenceId: number;
    readonly fromOn: string;
    readonly untilOn: string | null;
    readonly state: AbsenceState;
    readonly reason: string | null;
  }[];
};

/** Leaves of one member, on the page about that member. */
export function MemberAbsences({ guildId, isOwn, absences }: MemberAbsencesProps) {
  const t = useTranslations("absences.web.card");
  const plan = isOwn && (
    <Button asChild size="small">
      <Link href={`/guilds/${guildId}/absences?absence=new`}>{t("all")}</Link>
    </Button>
  );
  return (
    <Card title={t("title")} aside={plan} isFlush={absences.length === 0}>
      {absences.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      <ul>
        {absences.map((absence) => (
          <AbsenceLine key={absence.absenceId} absence={absence} />
        ))}
      </ul>
    </Card>
  );
}
