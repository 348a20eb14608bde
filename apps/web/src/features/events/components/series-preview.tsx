"use client";

import { type CallsOff, callsOffChoices } from "@guildhall/core/events";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import type { SeriesPreviewView } from "../series.loaders.ts";
import { type SeriesQuestion, seriesPreviewQuery } from "../series.queries.ts";
import { FateLine } from "./fate-line.tsx";

type SeriesPreviewProps = {
  readonly guildId: string;
  readonly question: SeriesQuestion;
  readonly timeZone: string;
  readonly action: string;
  readonly isDanger: boolean;
  readonly isBusy: boolean;
  onChoose(callsOff: CallsOff): void;
  onConfirm(previewId: string): void;
  onBack(): void;
};

/** What a change does to each event, before it does. */
export function SeriesPreview({ guildId, question, timeZone, ...rest }: SeriesPreviewProps) {
  const t = useTranslations("events.series.web");
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...seriesPreviewQuery(guildId, question),
    // Another choice about the same change: its rows stay in sight until they are read anew.
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={t("previewTitle")}>
      {!data && <Reading rows={4} label={t("previewTitle")} error={error} again={refetch} />}
      {data?.fates.length === 0 && <p className="text-ink-2">{t("nothing")}</p>}
      {data && (
        <ul className="divide-y divide-line">
          {data.fates.map((fate) => (
            <FateLine key={dayOf(fate)} fate={fate} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {data?.fates.some(isOffDay) && <Choice question={question} onChoose={rest.onChoose} />}
      <Foot {...rest} previewId={isPlaceholderData ? undefined : data?.previewId} />
    </Card>
  );
}

type Fate = SeriesPreviewView["fates"][number];

const dayOf = (fate: Fate) => (fate.kind === "new" ? fate.occurrence.localDate : fate.event.localDate);
const isOffDay = ({ kind }: Fate) => kind === "calledOff" || kind === "kept";

function Choice({ question, onChoose }: Pick<SeriesPreviewProps, "question" | "onChoose">) {
  const t = useTranslations("events.series.web");
  return (
    <div className="mt-3 border-t border-line pt-3">
      <RadioGroup
        label={t("callsOff")}
        value={question.callsOff ?? "unanswered"}
        onChange={(value) => onChoose(callsOffChoices.find((one) => one === value) ?? "unanswered")}
        choices={callsOffChoices.map((value) => ({ value, label: t(`callsOffs.${value}`) }))}
      />
    </div>
  );
}

type FootProps = Pick<SeriesPreviewProps, "action" | "isDanger" | "isBusy" | "onConfirm" | "onBack"> & {
  readonly previewId: string | undefined;
};

function Foot({ action, isDanger, isBusy, previewId, onConfirm, onBack }: FootProps) {
  const t = useTranslations("events.series.web");
  return (
    <div className="mt-4 flex justify-end gap-2 max-desk:flex-col-reverse max-desk:[&>*]:w-full">
      <Button onClick={onBack}>{t("back")}</Button>
      <Button
        kind={isDanger ? "danger" : "act"}
        isBusy={isBusy}
        disabled={previewId === undefined}
        onClick={() => previewId !== undefined && onConfirm(previewId)}
      >
        {action}
      </Button>
    </div>
  );
}
