"use client";

import { useQuery } from "@tanstack/react-query";
import { Bell, BellOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useIsAwake } from "#web/components/use-browser.ts";
import { usePress } from "#web/components/use-press.ts";
import { muteEventAction } from "../reminders.actions.ts";
import { ownMuteQuery } from "../reminders.queries.ts";

type MuteEventProps = { readonly guildId: string; readonly eventId: number; readonly title: string };

/** Lets the reader hear no more of one event, or again. */
export function MuteEvent({ guildId, eventId, title }: MuteEventProps) {
  const t = useTranslations("events.remind.web");
  const isAwake = useIsAwake();
  const { data } = useQuery(ownMuteQuery({ guildId, eventId }));
  const { shown: isMuted, press } = usePress(data?.isMuted, (_, willBeMuted: boolean) => willBeMuted);
  if (isMuted === undefined) return null;
  const mute = (willBeMuted: boolean) =>
    press(willBeMuted, {
      act: () => muteEventAction(guildId, { eventId, isMuted: willBeMuted }),
      done: () => t(willBeMuted ? "muted" : "unmuted", { title }),
      undo: () => mute(!willBeMuted),
    });
  const Icon = isMuted ? Bell : BellOff;
  return (
    <Button kind="quiet" className="mt-2" size="small" disabled={!isAwake} onClick={() => mute(!isMuted)}>
      <Icon aria-hidden />
      {t(isMuted ? "unmute" : "mute")}
    </Button>
  );
}
