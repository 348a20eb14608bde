"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { OwnLootView } from "../drops.loaders.ts";
import { WinnerActions } from "./drop-actions.tsx";
import { DropState } from "./drop-state.tsx";
import { LootItem } from "./loot-item.tsx";

type OwnLootCardProps = { readonly guildId: string; readonly loot: OwnLootView };

/** What the reader is to answer, to receive and to win. Nothing at all where nothing is under way. */
export function OwnLootCard({ guildId, loot: { owed, sessions, otherCount, readAt } }: OwnLootCardProps) {
  const t = useTranslations("loot.web.own");
  if (owed.length + sessions.length + otherCount === 0) return null;
  const isAsked = owed.some(({ state }) => state === "offered");
  return (
    <Card
      isLit={isAsked}
      title={t("title")}
      aside={
        <Link href={`/guilds/${guildId}/loot`} className="text-link hover:underline">
          {t("all")}
        </Link>
      }
    >
      <ul>
        {owed.map((drop) => (
          <Owed key={drop.dropId} guildId={guildId} drop={drop} />
        ))}
        {sessions.map((session) => (
          <Session key={session.sessionId} guildId={guildId} session={session} readAt={readAt} />
        ))}
      </ul>
      {otherCount > 0 && <p className="pt-1.5 text-small text-ink-3">{t("others", { count: otherCount })}</p>}
    </Card>
  );
}

const row =
  "flex min-h-[46px] flex-wrap items-center gap-x-2.5 gap-y-1.5 border-b border-line py-1.5 last:border-0 last:pb-0";

type OwedProps = { readonly guildId: string; readonly drop: OwnLootView["owed"][number] };

/** An offer waits for its answer, and what was given for the hand-over. */
function Owed({ guildId, drop }: OwedProps) {
  const t = useTranslations("loot.web.own");
  const time = useGuildTime();
  const { item, award, state } = drop;
  return (
    <li className={row}>
      <span className="min-w-0 flex-1 basis-[160px]">
        <LootItem item={item} />
        <span className="flex flex-wrap items-center gap-x-2 pt-0.5 text-small text-ink-3">
          <DropState guildId={guildId} drop={drop} />
          {award?.offerEndsAt && t("answerBy", { at: time("moment", award.offerEndsAt) })}
        </span>
      </span>
      {(state === "offered" || state === "awarded") && (
        <span className="flex gap-2">
          <WinnerActions guildId={guildId} drop={{ ...drop, state }} />
        </span>
      )}
    </li>
  );
}

type SessionProps = {
  readonly guildId: string;
  readonly session: OwnLootView["sessions"][number];
  readonly readAt: string;
};

/** A session that the reader is in: in which way it is decided, how it stands, and when it ends. */
function Session({ guildId, session, readAt }: SessionProps) {
  const t = useTranslations("loot.web.own");
  const tModes = useTranslations("loot.modes");
  const amount = useAmount();
  const countdown = useCountdown(readAt);
  const { user } = useShell();
  const { sessionId, item, mode, price, leader, endsAt } = session;
  return (
    <li className={row}>
      <Link
        href={`/guilds/${guildId}/loot/sessions/${sessionId}`}
        className="min-w-0 flex-1 basis-[160px] hover:underline"
      >
        <LootItem item={item} />
      </Link>
      <span className="text-end text-small">
        <span className="block">
          {price === null
            ? tModes(mode)
            : t("stands", { price: amount(price), who: leads(), name: leader?.name ?? "" })}
        </span>
        <span className="block text-ink-3">{t("ends", { left: countdown(endsAt) })}</span>
      </span>
    </li>
  );

  function leads(): "none" | "own" | "other" {
    if (!leader) return "none";
    return leader.userId !== null && leader.userId === user?.userId ? "own" : "other";
  }
}
