"use client";

import { RefreshCw, Send, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { MadeParties } from "./parties-page.tsx";
import { PartyEventLine } from "./party-event-line.tsx";
import { PresetMenu } from "./preset-menu.tsx";
import { PublishParties } from "./publish-parties.tsx";
import type { PartyHands } from "./use-party-work.ts";

type PartyHeadProps = { readonly guildId: string; readonly parties: MadeParties; readonly hands: PartyHands };

/** How far the parties are, and what is done with all of them. */
export function PartyHead({ guildId, parties, hands }: PartyHeadProps) {
  const t = useTranslations("groups.web.parties");
  const [isPublishing, setPublishing] = useState(false);
  const { event, work } = parties;
  const { isBusy, places } = hands;
  const placed = places.filter(({ partyKey }) => partyKey !== null).length;
  const isNews = work.publishedNumber === null || work.unpublished.length > 0;
  return (
    <>
      <PageHead
        title={t("title", { event: event.title })}
        name={t("short")}
        above={{ href: `/guilds/${guildId}/events/${event.eventId}`, label: event.title }}
        lead={
          <span className="flex flex-wrap items-center gap-x-2">
            <PartyEventLine event={event} />
            <span>{t("counts", { placed, benched: places.length - placed })}</span>
            <span>{t(isNews ? "draft" : "isPublished", { number: work.draftNumber })}</span>
            {work.isPlain && <Chip tone="warn">{t("plain")}</Chip>}
          </span>
        }
        actions={
          <>
            <Button isBusy={isBusy} disabled={!work.canUndo} onClick={hands.undo}>
              <Undo2 aria-hidden />
              {t("undo")}
            </Button>
            <PresetMenu guildId={guildId} isBusy={isBusy} onChoose={hands.build} />
            <Button isBusy={isBusy} onClick={() => hands.build()}>
              <RefreshCw aria-hidden />
              {t("balance")}
            </Button>
            <Button kind="act" isBusy={isBusy} disabled={!isNews} onClick={() => setPublishing(true)}>
              <Send aria-hidden />
              {t("publish", { count: work.unpublished.length })}
            </Button>
          </>
        }
      />
      {isPublishing && (
        <PublishParties guildId={guildId} parties={parties} onClose={() => setPublishing(false)} />
      )}
    </>
  );
}
