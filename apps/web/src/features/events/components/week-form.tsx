"use client";

import { CalendarRange } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { planWeekAction } from "../series.actions.ts";
import type { WeekSetView } from "../series.loaders.ts";
import { toDaysDraft, toRecurrence } from "./series.input.ts";
import { WeekLine, type WeekLineDraft } from "./week-line.tsx";

type WeekFormProps = { readonly guildId: string; readonly lines: WeekSetView };

/** The guild's whole week at once: a line for each thing, its days and its hour. */
export function WeekForm({ guildId, lines }: WeekFormProps) {
  const t = useTranslations("events.week");
  const router = useRouter();
  const isAwake = useIsAwake();
  const { isBusy, run } = useAction();
  const [drafts, setDrafts] = useState(() => lines.map(toDraft));
  const chosen = drafts.filter(
    ({ isChosen, days }) => isChosen && (days.kind !== "weekly" || days.weekdays.length > 0),
  );
  const plan = () =>
    run(
      () => planWeekAction(guildId, { lines: chosen.map(toLine) }),
      () => {
        router.push(`/guilds/${guildId}/events/series`);
        return t("planned");
      },
    );
  if (lines.length === 0)
    return (
      <Card isFlush>
        <EmptyState>{t("none")}</EmptyState>
      </Card>
    );
  return (
    <Card isFlush>
      <ul className="divide-y divide-line">
        {drafts.map((draft, index) => (
          <WeekLine
            key={draft.line.preset}
            draft={draft}
            onChange={(next) => setDrafts(drafts.with(index, next))}
          />
        ))}
      </ul>
      <div className="flex justify-end border-t border-line p-3.5 max-desk:[&>*]:w-full">
        <Button kind="act" isBusy={isBusy} disabled={!isAwake || chosen.length === 0} onClick={plan}>
          <CalendarRange aria-hidden />
          {t("plan", { count: chosen.length })}
        </Button>
      </div>
    </Card>
  );
}

function toDraft(line: WeekSetView[number]): WeekLineDraft {
  const { recurrence, time, durationMinutes, isMade } = line;
  return {
    line,
    isChosen: !isMade,
    days: toDaysDraft(recurrence),
    time,
    durationMinutes: String(durationMinutes),
  };
}

function toLine({ line: { preset, name }, days, time, durationMinutes }: WeekLineDraft) {
  const length = durationMinutes.trim() === "" ? {} : { durationMinutes };
  return { preset, name, recurrence: toRecurrence(days), time, ...length };
}
