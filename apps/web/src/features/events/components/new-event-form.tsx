"use client";

import type { Planning } from "@guildhall/use-cases/events";
import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FocusEvent, type FormEvent, useState } from "react";
import { useGuildZone, useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { createEventAction } from "../events.actions.ts";
import { type PlanEventInput, planEventInput } from "./plan-event.input.ts";
import { type NamedPreset, PresetField } from "./preset-field.tsx";

type Draft = Record<keyof PlanEventInput, string>;

type Field = keyof Draft;

type NewEventFormProps = {
  readonly guildId: string;
  /** Today on the guild's wall, `2026-11-21`. */
  readonly today: string;
  /** What guilds of its game plan again and again. */
  readonly presets: readonly NamedPreset[];
  /** What an event of the guild is when nobody says otherwise. */
  readonly usual: Planning;
};

/** Plans an event, as `/event create` does in Discord. */
export function NewEventForm({ presets, ...begin }: NewEventFormProps) {
  const t = useTranslations("events.web.form");
  const { bind, submit, startFrom, isBusy } = useEventForm(begin);
  const hasPoints = useIsFeatureOn("dkp");
  const zone = useGuildZone();
  const isAwake = useIsAwake();
  return (
    <form noValidate onSubmit={submit} className="max-w-[760px]">
      <Card>
        <fieldset disabled={!isAwake} className="grid grid-cols-2 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
          {presets.length > 0 && <PresetField presets={presets} onChoose={startFrom} />}
          <div className="desk:col-span-2">
            <TextField label={t("title")} maxLength={100} required {...bind("title")} />
          </div>
          <TextField label={t("day")} type="date" min={begin.today} required {...bind("day")} />
          <TextField
            label={t("time")}
            hint={t("timeHint", { zone })}
            type="time"
            required
            {...bind("time")}
          />
          <TextField
            label={t("duration")}
            hint={t("durationHint")}
            type="number"
            inputMode="numeric"
            min={5}
            max={1440}
            required
            {...bind("durationMinutes")}
          />
          {hasPoints && (
            <TextField
              label={t("reward")}
              hint={t("rewardHint")}
              type="number"
              inputMode="numeric"
              min={0}
              required
              {...bind("rewardPoints")}
            />
          )}
          <div className="desk:col-span-2">
            <TextArea label={t("note")} hint={t("noteHint")} maxLength={500} {...bind("note")} />
          </div>
        </fieldset>
        <div className="mt-4 flex justify-end max-desk:[&>*]:w-full">
          <Button kind="act" type="submit" isBusy={isBusy} disabled={!isAwake}>
            <CalendarPlus aria-hidden />
            {t("create")}
          </Button>
        </div>
      </Card>
    </form>
  );
}

function useEventForm({ guildId, today, usual }: Omit<NewEventFormProps, "presets">) {
  const t = useTranslations("events.web.form");
  const router = useRouter();
  const { isBusy, run } = useAction();
  const [draft, setDraft] = useState<Draft>({
    title: "",
    day: today,
    time: "20:00",
    durationMinutes: String(usual.durationMinutes),
    rewardPoints: String(usual.rewardPoints),
    note: "",
  });
  const [checked, setChecked] = useState<ReadonlySet<Field>>(new Set());
  const wrong = findWrong(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(new Set(fields));
    if (wrong.size > 0) return;
    run(
      () => createEventAction(guildId, draft),
      () => {
        router.push(`/guilds/${guildId}/events`);
        return t("created", { title: draft.title });
      },
    );
  };

  const bind = (field: Field) => ({
    value: draft[field],
    error: checked.has(field) && wrong.has(field) ? t(`errors.${field}`) : undefined,
    onBlur: ({ relatedTarget }: FocusEvent) => {
      // An error that appears between press and release moves the button away from under the finger; it checks anyway.
      if (!isSubmit(relatedTarget)) setChecked((known) => new Set([...known, field]));
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDraft((known) => ({ ...known, [field]: target.value })),
  });

  const startFrom = ({ title, durationMinutes, rewardPoints }: NamedPreset) =>
    setDraft((known) => ({
      ...known,
      title,
      durationMinutes: durationMinutes === null ? known.durationMinutes : String(durationMinutes),
      rewardPoints: String(rewardPoints),
    }));

  return { bind, submit, startFrom, isBusy };
}

const fields = [
  "title",
  "day",
  "time",
  "durationMinutes",
  "rewardPoints",
  "note",
] as const satisfies readonly Field[];

function isSubmit(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && target.type === "submit";
}

/** A number field that was emptied is empty, not nothing: zod would read it as 0. */
function findWrong(draft: Draft): ReadonlySet<Field> {
  const parsed = planEventInput.safeParse(draft);
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path: [field] }) => field);
  const empty = (["durationMinutes", "rewardPoints"] as const).filter((field) => draft[field].trim() === "");
  return new Set(fields.filter((field) => issues.includes(field) || empty.some((one) => one === field)));
}
