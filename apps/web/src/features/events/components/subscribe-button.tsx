"use client";

import { Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { FeedCard } from "./feed-card.tsx";

/** Where people bring the guild's events into their own calendars. */
export function SubscribeButton({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("events.feed");
  const canEdit = useShell().rights.includes("events.edit");
  const [open, setOpen] = useUrlState("subscribe");
  return (
    <>
      <Button onClick={() => setOpen("1")}>
        <Rss aria-hidden />
        {t("subscribe")}
      </Button>
      <Sheet isOpen={open !== null} title={t("subscribeTitle")} onClose={() => setOpen(null)}>
        <div className="grid gap-3.5">
          <FeedCard guildId={guildId} kind="own" />
          {canEdit && <FeedCard guildId={guildId} kind="guild" />}
        </div>
      </Sheet>
    </>
  );
}
