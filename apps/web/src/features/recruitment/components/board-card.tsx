"use client";

import type { Game } from "@guildhall/core/games";
import { listReviewSteps } from "@guildhall/core/recruitment";
import { EllipsisVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Link } from "#web/components/link.tsx";
import { Avatar } from "#web/components/ui/avatar.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { ApplicationCard, BoardInView } from "../board.loaders.ts";
import { ApplicationChip } from "./application-chip.tsx";
import { HostileFlag } from "./hostile-flag.tsx";
import { StepMenu } from "./step-menu.tsx";
import type { ApplicationDrag } from "./use-application-drag.ts";
import { usePlayed } from "./use-played.ts";
import type { Steps } from "./use-steps.ts";
import { VoteTally } from "./vote-tally.tsx";

export type Hands = {
  readonly guildId: string;
  readonly board: BoardInView;
  readonly steps: Steps<ApplicationCard>;
  readonly drag: ApplicationDrag;
};

type BoardCardProps = Hands & { readonly card: ApplicationCard; readonly game: Game | null };

/** Somebody who applied: dragged with the pointer, or led on by the menu of the card. */
export function BoardCard({ guildId, board, steps, drag, card, game }: BoardCardProps) {
  const t = useTranslations("recruitment.web");
  const played = usePlayed(game);
  const { applicationId, name, userId, picture, state, tally, reviewer } = card;
  const ways = listReviewSteps(state, board);
  const plays = played(card);
  const flagId = useId();
  return (
    <li
      className="relative grid gap-2 rounded-control border border-line bg-surface p-3 shadow-1 focus-within:border-line-2 hover:border-line-2"
      {...drag.dragProps(card)}
    >
      <div className="flex items-start gap-2.5">
        <Avatar id={userId} picture={picture} />
        <div className="min-w-0 flex-1">
          <Link
            href={`/guilds/${guildId}/recruitment/${applicationId}`}
            aria-describedby={card.hostileGuild ? flagId : undefined}
            className="block truncate font-medium after:absolute after:inset-0 after:content-['']"
          >
            <bdi dir="auto">{name}</bdi>
          </Link>
          {plays && <p className="truncate text-small text-ink-3">{plays}</p>}
        </div>
        {card.role && <RoleGlyph role={card.role} />}
        {ways.length > 0 && (
          <span className="relative z-10 -my-1.5 -me-2">
            <StepMenu
              trigger={
                <IconButton label={t("moveOf", { name })}>
                  <EllipsisVertical aria-hidden />
                </IconButton>
              }
              from={state}
              steps={ways}
              onStep={(to) => steps.move(card, to)}
            />
          </span>
        )}
      </div>
      {card.hostileGuild && <HostileFlag id={flagId} guild={card.hostileGuild} />}
      {reviewer && <p className="truncate text-small text-ink-2">{t("reviewedBy", { name: reviewer })}</p>}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ApplicationChip application={card} now={board.now} />
        {tally && <VoteTally tally={tally} />}
      </div>
    </li>
  );
}
