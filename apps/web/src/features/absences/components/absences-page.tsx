"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { OwnZone } from "#web/features/members/components/own-zone.tsx";
import type { AbsencesView } from "../absences.loaders.ts";
import { absencesQuery } from "../absences.queries.ts";
import { GuildWeek } from "./guild-week.tsx";
import { OwnLeave } from "./own-leave.tsx";
import { OwnWeek } from "./own-week.tsx";
import { ShortEvents } from "./short-events.tsx";
import { TimeLine } from "./time-line.tsx";
import { useTimeLine } from "./use-time-line.ts";

const AbsenceSheet = onDemand(async () => (await import("./absence-sheet.tsx")).AbsenceSheet);

type AbsencesPageProps = { readonly guildId: string; readonly first: AbsencesView };

/** Who is away and when, the own leaves, and the week as people can. A leave opens beside them. */
export function AbsencesPage({ guildId, first }: AbsencesPageProps) {
  const t = useTranslations("absences.web");
  const { input, goTo } = useTimeLine();
  const isFirst = input.fromOn === first.input.fromOn && input.span === first.input.span;
  const { data = first } = useQuery({
    ...absencesQuery(guildId, input),
    ...(isFirst ? { initialData: first } : {}),
  });
  const [open, setOpen] = useUrlState("absence");
  const { line, guildWeek, canEdit } = data;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {canEdit && <Button onClick={() => setOpen("enter")}>{t("enter")}</Button>}
            <Button kind="act" onClick={() => setOpen("new")}>
              {t("start")}
            </Button>
          </>
        }
      />
      <div className="grid gap-3.5">
        <ShortEvents guildId={guildId} shortages={data.shortages} />
        {line && <TimeLine line={line} span={input.span} onGo={goTo} onOpen={setOpen} />}
        <div className="grid items-start gap-3.5 min-[1100px]:grid-cols-2">
          <div className="grid gap-3.5">
            <OwnLeave absences={data.own} onOpen={setOpen} />
            {guildWeek && <GuildWeek week={guildWeek} />}
          </div>
          <OwnWeek key={JSON.stringify(data.week)} guildId={guildId} week={data.week}>
            <OwnZone guildId={guildId} timeZone={data.week.timeZone} />
          </OwnWeek>
        </div>
      </div>
      {open && (
        <AbsenceSheet key={open} guildId={guildId} view={data} open={open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
