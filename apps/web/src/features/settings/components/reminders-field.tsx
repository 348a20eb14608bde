"use client";

import { readReminder, writeReminder } from "@guildhall/core/settings";
import { useTranslations } from "next-intl";
import { ReminderList } from "./reminder-list.tsx";
import { SettingHint } from "./setting-hint.tsx";
import { useSetting } from "./settings-context.tsx";

/** What people of this guild are reminded of, unless an event says otherwise. */
export function RemindersField() {
  const t = useTranslations("settings.catalogue.events.reminders");
  const { entry, isDisabled, enter } = useSetting("events.reminders");
  const reminders = (Array.isArray(entry) ? entry : []).flatMap((line) => readReminder(line) ?? []);
  return (
    <div className="grid gap-3">
      <ReminderList
        label={t("name")}
        reminders={reminders}
        isDisabled={isDisabled}
        onChange={(next) => enter(next.map(writeReminder))}
      />
      <p className="text-small text-ink-3">
        <SettingHint settingKey="events.reminders" />
      </p>
    </div>
  );
}
