"use client";

import { CalendarPlus, LayoutTemplate, Repeat } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { SubscribeButton } from "./subscribe-button.tsx";

/** What can be done with the events as a whole: have them in the own calendar, and plan one more. */
export function EventsActions({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("events.web");
  const canPlan = useShell().rights.includes("events.edit");
  return (
    <>
      <SubscribeButton guildId={guildId} />
      {canPlan && (
        <>
          <Button asChild>
            <Link href={`/guilds/${guildId}/events/series`}>
              <Repeat aria-hidden />
              {t("series.open")}
            </Link>
          </Button>
          <Button asChild>
            <Link href={`/guilds/${guildId}/events/templates`}>
              <LayoutTemplate aria-hidden />
              {t("templates.title")}
            </Link>
          </Button>
          <Button kind="act" asChild>
            <Link href={`/guilds/${guildId}/events/new`}>
              <CalendarPlus aria-hidden />
              {t("new")}
            </Link>
          </Button>
        </>
      )}
    </>
  );
}
