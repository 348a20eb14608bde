"use client";

import type { CallsOff } from "@guildhall/core/events";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { useDay } from "#web/components/use-day.ts";
import { changeSeriesAction, undoSeriesChangeAction } from "../series.actions.ts";
import type { SeriesView } from "../series.loaders.ts";
import type { SeriesQuestion } from "../series.queries.ts";
import { changesOfSeries } from "./series.input.ts";
import { SeriesFields } from "./series-fields.tsx";
import { SeriesPreview } from "./series-preview.tsx";
import { useSeriesForm } from "./use-series-form.ts";

type ChangeSeriesFormProps = {
  readonly guildId: string;
  readonly series: SeriesView;
  /** The day from which a change may be meant, when somebody came from one event. */
  readonly fromOn: string | null;
};

/** Changes a series or ends it: first the form, then what happens to each event, then the press that does it. */
export function ChangeSeriesForm({ guildId, series, fromOn }: ChangeSeriesFormProps) {
  const t = useTranslations("events.series.web");
  const { question, setQuestion, confirm, isBusy } = useChange(guildId, series);
  const [isLater, setIsLater] = useState(fromOn !== null);
  const isAwake = useIsAwake();
  const { seriesId, timeZone, first } = series;
  const scope = isLater && fromOn !== null ? { appliesFromOn: fromOn } : {};
  const form = useSeriesForm(first, (draft) =>
    setQuestion({ seriesId, ...scope, ...changesOfSeries(first, draft) }),
  );
  const choose = (callsOff: CallsOff) => question && setQuestion({ ...question, callsOff });
  if (question)
    return (
      <SeriesPreview
        guildId={guildId}
        question={question}
        timeZone={timeZone}
        action={t(question.ends ? "confirmEnd" : "confirm")}
        isDanger={question.ends ?? false}
        isBusy={isBusy}
        onChoose={choose}
        onConfirm={confirm}
        onBack={() => setQuestion(null)}
      />
    );
  return (
    <form noValidate onSubmit={form.submit} className="max-w-[760px]">
      <Card>
        <fieldset disabled={!isAwake}>
          <SeriesFields form={form} timeZone={timeZone} templates={[]} />
          {fromOn !== null && <Scope fromOn={fromOn} isLater={isLater} onChange={setIsLater} />}
        </fieldset>
        <div className="mt-4 flex justify-between gap-2 max-desk:flex-col-reverse max-desk:[&>*]:w-full">
          <Button disabled={!isAwake} onClick={() => setQuestion({ seriesId, ends: true })}>
            {t("ends", { title: series.title })}
          </Button>
          <Button kind="act" type="submit" disabled={!isAwake}>
            {t("look")}
          </Button>
        </div>
      </Card>
    </form>
  );
}

type ScopeProps = {
  readonly fromOn: string;
  readonly isLater: boolean;
  onChange(isLater: boolean): void;
};

function Scope({ fromOn, isLater, onChange }: ScopeProps) {
  const t = useTranslations("events.series.web");
  const day = useDay();
  return (
    <div className="mt-4 border-t border-line pt-4">
      <RadioGroup
        label={t("scope")}
        value={isLater ? "later" : "all"}
        onChange={(value) => onChange(value === "later")}
        choices={[
          { value: "later", label: t("scopeLater", { day: day(fromOn) }) },
          { value: "all", label: t("scopeAll") },
        ]}
      />
    </div>
  );
}

/** The change that is looked at, and the press that does it, with the way back. */
function useChange(guildId: string, { seriesId, title }: SeriesView) {
  const t = useTranslations("events.series.web");
  const router = useRouter();
  const [question, setQuestion] = useState<SeriesQuestion | null>(null);
  const { isBusy, run } = useAction();
  const undo = () =>
    run(
      () => undoSeriesChangeAction(guildId, { seriesId }),
      () => t("undone", { title }),
    );
  const confirm = (previewId: string) => {
    if (!question) return;
    run(
      () => changeSeriesAction(guildId, { ...question, previewId }),
      () => {
        router.push(`/guilds/${guildId}/events/series`);
        return t(question.ends ? "ended" : "changed", { title: question.title ?? title });
      },
      undo,
    );
  };
  return { question, setQuestion, confirm, isBusy };
}
