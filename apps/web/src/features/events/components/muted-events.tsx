"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { usePress } from "#web/components/use-press.ts";
import { muteEventAction } from "../reminders.actions.ts";
import type { OwnRemindersPage } from "../reminders.loaders.ts";

type Muted = OwnRemindersPage["muted"];

type MutedEventsProps = { readonly guildId: string; readonly muted: Muted };

/** Events that the reader wants to hear nothing of, each with the way back. */
export function MutedEvents({ guildId, muted }: MutedEventsProps) {
  const t = useTranslations("events.remind.web");
  const { shown, press } = usePress(muted, without);
  if (shown.length === 0) return null;
  const unmute = ({ eventId, title }: Muted[number]) =>
    press(eventId, {
      act: () => muteEventAction(guildId, { eventId, isMuted: false }),
      done: () => t("unmuted", { title }),
    });
  return (
    <section aria-label={t("mutedEvents")}>
      <p className="text-small font-medium">{t("mutedEvents")}</p>
      <ul>
        {shown.map((event) => (
          <li key={event.eventId} className="flex items-center gap-2.5 py-1 text-table">
            <bdi dir="auto" className="min-w-0 flex-1 truncate">
              {event.title}
            </bdi>
            <Button
              size="small"
              kind="quiet"
              aria-label={t("unmuteWhich", { title: event.title })}
              onClick={() => unmute(event)}
            >
              {t("hearAgain")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function without(muted: Muted, heardAgain: number): Muted {
  return muted.filter(({ eventId }) => eventId !== heardAgain);
}
