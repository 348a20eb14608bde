"use client";

import { maxReminders, type Reminder, reminderAudiences, reminderWays } from "@guildhall/core/settings";
import { describeAudience, describeOffset, describeWay } from "@guildhall/i18n/describe-reminder";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Select } from "#web/components/ui/select.tsx";

const hour = 60;
const day = 24 * hour;

/** What is offered, in minutes before the start. */
const offsets = [
  7 * day,
  3 * day,
  2 * day,
  day,
  12 * hour,
  6 * hour,
  3 * hour,
  2 * hour,
  hour,
  30,
  15,
  0,
  -5,
  -10,
  -15,
];

const firstReminder: Reminder = { minutesBefore: day, audience: "unanswered", way: "chosen" };

type ReminderListProps = {
  readonly label: string;
  readonly reminders: readonly Reminder[];
  readonly isDisabled: boolean;
  onChange(reminders: readonly Reminder[]): void;
};

/** Reminders of events, each with when, whom and how. */
export function ReminderList({ label, reminders, isDisabled, onChange }: ReminderListProps) {
  const t = useTranslations("events.reminders");
  const replace = (number: number, next: readonly Reminder[]) =>
    onChange(reminders.toSpliced(number - 1, 1, ...next));
  const numbered = reminders.map((reminder, index) => ({ number: index + 1, reminder }));
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      {reminders.length === 0 && <p className="text-table text-ink-2">{t("none")}</p>}
      <ol className="grid gap-3">
        {numbered.map(({ number, reminder }) => (
          <ReminderRow
            key={number}
            number={number}
            reminder={reminder}
            isDisabled={isDisabled}
            onChange={(next) => replace(number, [next])}
            onRemove={() => replace(number, [])}
          />
        ))}
      </ol>
      <Button
        className="mt-3"
        disabled={isDisabled || reminders.length >= maxReminders}
        onClick={() => onChange([...reminders, nextReminder(reminders)])}
      >
        <Plus aria-hidden />
        {t("add")}
      </Button>
    </fieldset>
  );
}

/** One that is not there yet, so that adding it is a change that can be saved. */
function nextReminder(reminders: readonly Reminder[]): Reminder {
  const taken = new Set(reminders.map(({ minutesBefore }) => minutesBefore));
  const minutesBefore = [firstReminder.minutesBefore, ...offsets].find((offset) => !taken.has(offset));
  return { ...firstReminder, minutesBefore: minutesBefore ?? firstReminder.minutesBefore };
}

type ReminderRowProps = {
  readonly number: number;
  readonly reminder: Reminder;
  readonly isDisabled: boolean;
  onChange(reminder: Reminder): void;
  onRemove(): void;
};

function ReminderRow({ number, reminder, isDisabled, onChange, onRemove }: ReminderRowProps) {
  const t = useTranslations("events.reminders");
  const tAll = useTranslations();
  const { minutesBefore, audience, way } = reminder;
  const offered = [...new Set([...offsets, minutesBefore])].toSorted((one, other) => other - one);
  const choose = <Key extends keyof Reminder>(key: Key, chosen: Reminder[Key] | undefined) =>
    chosen !== undefined && onChange({ ...reminder, [key]: chosen });
  return (
    <li className="flex items-start gap-2 border-b border-line pb-3">
      <fieldset className="grid min-w-0 flex-1 grid-cols-[repeat(auto-fit,minmax(190px,1fr))] gap-x-3 gap-y-2">
        <legend className="sr-only">{t("number", { number: String(number) })}</legend>
        <Select
          label={t("when")}
          value={minutesBefore}
          disabled={isDisabled}
          onChange={({ target }) => choose("minutesBefore", Number(target.value))}
          options={offered.map((minutes) => ({
            value: String(minutes),
            label: describeOffset(tAll, minutes),
          }))}
        />
        <Select
          label={t("whom")}
          value={audience}
          disabled={isDisabled}
          onChange={({ target }) =>
            choose(
              "audience",
              reminderAudiences.find((one) => one === target.value),
            )
          }
          options={reminderAudiences.map((one) => ({ value: one, label: describeAudience(tAll, one) }))}
        />
        <Select
          label={t("how")}
          value={way}
          disabled={isDisabled}
          onChange={({ target }) =>
            choose(
              "way",
              reminderWays.find((one) => one === target.value),
            )
          }
          options={reminderWays.map((one) => ({ value: one, label: describeWay(tAll, one) }))}
        />
      </fieldset>
      <IconButton label={t("remove", { number: String(number) })} disabled={isDisabled} onClick={onRemove}>
        <Trash2 aria-hidden className="icon-16" />
      </IconButton>
    </li>
  );
}
