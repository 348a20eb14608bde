"use client";

import { useTranslations } from "next-intl";
import { type FocusEvent, type FormEvent, type ReactNode, useState } from "react";
import { useGuildZone, useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { TextArea, TextField } from "#web/components/ui/text-field.tsx";
import { useIsAwake } from "#web/components/use-browser.ts";
import { type EventDraft, planEventInput } from "./plan-event.input.ts";
import { type NamedPreset, PresetField } from "./preset-field.tsx";

type Field = keyof EventDraft;

type EventFormProps = {
  readonly first: EventDraft;
  /** What the button says. */
  readonly action: ReactNode;
  /** Today on the guild's wall, `2026-11-21`. */
  readonly today: string;
  /** What guilds of its game plan again and again. */
  readonly presets: readonly NamedPreset[];
  /** Why the start cannot be changed, when it cannot. */
  readonly startStays?: string;
  readonly isBusy: boolean;
  /** Called with what is right in itself. */
  onSubmit(draft: EventDraft): void;
};

/** What an event is, and when: for one to plan, and for one to change. */
export function EventForm({ action, today, presets, startStays, isBusy, ...begin }: EventFormProps) {
  const t = useTranslations("events.web.form");
  const { bind, submit, startFrom } = useEventForm(begin);
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
          <TextField
            label={t("day")}
            hint={startStays}
            type="date"
            min={startStays ? undefined : today}
            disabled={startStays !== undefined}
            required
            {...bind("day")}
          />
          <TextField
            label={t("time")}
            hint={t("timeHint", { zone })}
            type="time"
            disabled={startStays !== undefined}
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
            {action}
          </Button>
        </div>
      </Card>
    </form>
  );
}

function useEventForm({ first, onSubmit }: Pick<EventFormProps, "first" | "onSubmit">) {
  const t = useTranslations("events.web.form");
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState<ReadonlySet<Field>>(new Set());
  const wrong = findWrong(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(new Set(fields));
    if (wrong.size === 0) onSubmit(draft);
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

  return { bind, submit, startFrom };
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
function findWrong(draft: EventDraft): ReadonlySet<Field> {
  const parsed = planEventInput.safeParse(draft);
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path: [field] }) => field);
  const empty = (["durationMinutes", "rewardPoints"] as const).filter((field) => draft[field].trim() === "");
  return new Set(fields.filter((field) => issues.includes(field) || empty.some((one) => one === field)));
}
