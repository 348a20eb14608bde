"use client";

import { answers } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import type { Column } from "#web/components/ui/table/column.ts";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { EventsView } from "../events.loaders.ts";
import type { EventSummary } from "./event-row.tsx";

type ExportEventsProps = { readonly name: string; readonly events: EventsView };

/** A list of events as a file, with how many gave which answer and how many came. */
export function ExportEvents({ name, events }: ExportEventsProps) {
  const t = useTranslations("events.web.file");
  const tAnswers = useTranslations("events.answers");
  const tStates = useTranslations("events.states");
  const columns: readonly Pick<Column<EventSummary>, "label" | "csv">[] = [
    { label: t("title"), csv: ({ title }) => title },
    { label: t("starts"), csv: ({ startsAt }) => startsAt },
    { label: t("ends"), csv: ({ endsAt }) => endsAt },
    { label: t("state"), csv: ({ state }) => tStates(state) },
    ...answers.map((answer) => ({
      label: tAnswers(answer),
      csv: ({ counts }: EventSummary) => counts[answer],
    })),
    { label: t("came"), csv: ({ cameCount }) => cameCount ?? "" },
  ];
  return <ExportButton onExport={() => downloadRows({ name, rows: events, columns })} />;
}
