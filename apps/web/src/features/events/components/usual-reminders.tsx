"use client";

import { wayToReach } from "@guildhall/core/events";
import { describeAudience, describeOffset } from "@guildhall/i18n/describe-reminder";
import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import type { OwnRemindersPage } from "../reminders.loaders.ts";

/** Which reminders the guild sends for its events, and how each reaches the reader, if at all. */
export function UsualReminders({ own }: { readonly own: OwnRemindersPage }) {
  const t = useTranslations("events.remind");
  const tAll = useTranslations();
  const { way, usual, refusesMessages } = own;
  return (
    <section>
      <h3 className="text-table font-medium">{t("web.usual")}</h3>
      {usual.reminders.length === 0 && <p className="text-table text-ink-2">{t("web.usualNone")}</p>}
      <ul>
        {usual.reminders.map((reminder) => {
          const reach = wayToReach(reminder.way, way);
          const isOn = reach !== "none";
          return (
            <li
              key={`${reminder.minutesBefore}-${reminder.audience}-${reminder.way}`}
              className="flex items-baseline justify-between gap-3 border-b border-line py-1.5 text-table last:border-0"
            >
              <span>
                <span className="inline-block first-letter:uppercase">
                  {describeOffset(tAll, reminder.minutesBefore)}
                </span>
                <span className="block text-small text-ink-3">
                  {describeAudience(tAll, reminder.audience)}
                </span>
              </span>
              <Chip tone={isOn ? "good" : "plain"}>
                {t(`web.reach.${reach === "dm" && refusesMessages ? "thread" : reach}`)}
              </Chip>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
