"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { AbsencesView } from "../absences.loaders.ts";
import { AbsenceLine } from "./absence-line.tsx";
import { useDayWords } from "./use-day-words.ts";

type OwnLeaveProps = { readonly absences: AbsencesView["own"]; onOpen(absence: string): void };

/** Of those that are over, as many as still say something. */
const pastCount = 4;

/** The reader's own leaves: what is to come, and the last that were. */
export function OwnLeave({ absences, onOpen }: OwnLeaveProps) {
  const t = useTranslations("absences.web.own");
  const { describe } = useDayWords();
  const current = absences.filter(({ state }) => state !== "over");
  const past = absences.filter(({ state }) => state === "over").slice(0, pastCount);
  return (
    <Card title={t("title")} isFlush={current.length + past.length === 0}>
      {current.length + past.length === 0 && <EmptyState>{t("none")}</EmptyState>}
      <ul>
        {[...current, ...past].map((absence) => (
          <AbsenceLine key={absence.absenceId} absence={absence}>
            {absence.state !== "over" && (
              <Button
                size="small"
                aria-label={t("changeNamed", { days: describe(absence) })}
                onClick={() => onOpen(String(absence.absenceId))}
              >
                {t("change")}
              </Button>
            )}
          </AbsenceLine>
        ))}
      </ul>
    </Card>
  );
}
