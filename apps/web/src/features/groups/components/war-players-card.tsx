"use client";

import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { WarServerInView } from "../war-server.loaders.ts";

type WarPlayersCardProps = Pick<WarServerInView, "playing"> & {
  /** Whether it was read who is there. */
  readonly isKnown: boolean;
};

/** Whose parties play there now, and who of them is missing. */
export function WarPlayersCard({ playing, isKnown }: WarPlayersCardProps) {
  const t = useTranslations("groups.web.war.players");
  if (!playing)
    return (
      <Card title={t("title")} isFlush>
        <EmptyState>{t(isKnown ? "none" : "reading")}</EmptyState>
      </Card>
    );
  const { event, playerCount, missing } = playing;
  const there = playerCount - missing.length;
  return (
    <Card title={t("title")} aside={t("count", { there, count: playerCount })} isFlush isLit>
      <p className="px-3.5 pb-2 text-table text-ink-2">{t("event", { title: event.title })}</p>
      {missing.length === 0 && <p className="px-3.5 pb-3 text-table">{t("complete")}</p>}
      <ul>
        {missing.map(({ memberId, name, wasInvited }) => (
          <li
            key={memberId}
            className="flex min-h-9 items-center gap-2.5 border-t border-line px-3.5 py-1.5 text-table"
          >
            <bdi dir="auto">{name}</bdi>
            <span className="ms-auto">
              <Chip tone={wasInvited ? "info" : "plain"}>{t(wasInvited ? "invited" : "missing")}</Chip>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
