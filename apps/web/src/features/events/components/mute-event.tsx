"use client";

import { useQuery } from "@tanstack/react-query";
import { Bell, BellOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { muteEventAction } from "../reminders.actions.ts";
import { ownMuteQuery } from "../reminders.queries.ts";

type MuteEventProps = { readonly guildId: string; readonly eventId: number; readonly title: string };

/** Lets the reader hear no more of one event, or again. */
export function MuteEvent({ guildId, eventId, title }: MuteEventProps) {
  const t = useTranslations("events.remind.web");
  const isAwake = useIsAwake();
  const { isBusy, run } = useAction();
  const { data } = useQuery(ownMuteQuery({ guildId, eventId }));
  if (!data) return null;
  const { isMuted } = data;
  const Icon = isMuted ? Bell : BellOff;
  return (
    <Button
      kind="quiet"
      className="mt-2"
      size="small"
      isBusy={isBusy}
      disabled={!isAwake}
      onClick={() =>
        run(
          () => muteEventAction(guildId, { eventId, isMuted: !isMuted }),
          () => t(isMuted ? "unmuted" : "muted", { title }),
        )
      }
    >
      <Icon aria-hidden />
      {t(isMuted ? "unmute" : "mute")}
    </Button>
  );
}
