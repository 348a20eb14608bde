"use client";

import { useTranslations } from "next-intl";
import { ForYou } from "#web/components/for-you.tsx";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useCountdown } from "#web/components/use-countdown.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { namesOf } from "./decision-names.ts";
import { EndSession } from "./end-session.tsx";
import { LootItem } from "./loot-item.tsx";

type SessionHeadProps = { readonly guildId: string; readonly session: SessionInView };

/** What is decided here, in which way, until when, and what came of it. */
export function SessionHead({ guildId, session }: SessionHeadProps) {
  const t = useTranslations("loot.web.session");
  const { state, dropId, canEnd, item } = session;
  return (
    <PageHead
      title={<LootItem item={item} />}
      name={item?.shown.name}
      lead={<SessionLead guildId={guildId} session={session} />}
      actions={
        <>
          {state === "decided" && (
            <Button kind="act" asChild>
              <Link href={`/guilds/${guildId}/loot/decisions/${dropId}`}>{t("decision")}</Link>
            </Button>
          )}
          {canEnd && (state === "open" || state === "closed") && (
            <EndSession guildId={guildId} session={session} />
          )}
        </>
      }
    />
  );
}

function SessionLead({ guildId, session }: SessionHeadProps) {
  const t = useTranslations("loot.web.session");
  const tLoot = useTranslations("loot");
  const words = useOutcomeWords();
  const time = useGuildTime();
  const countdown = useCountdown(session.readAt);
  const { mode, state, event, endsAt, hardEndAt, outcome } = session;
  const { antiSnipeMinutes: minutes } = session.stage;
  return (
    <span className="grid gap-1 pt-1.5">
      <span className="flex flex-wrap items-center gap-2">
        <Chip tone={state === "open" ? "lamp" : "plain"}>{t(`states.${state}`)}</Chip>
        <span className="font-medium text-ink">{tLoot(`modes.${mode}`)}</span>
        {event && (
          <Link href={`/guilds/${guildId}/events/${event.eventId}`} className="hover:underline">
            <bdi dir="auto">{event.title}</bdi>
          </Link>
        )}
        {state === "open" && (
          <span>
            {t("ends", { at: time("moment", endsAt), left: countdown(endsAt) })}
            <ForYou at={endsAt} />
          </span>
        )}
      </span>
      <bdi dir="auto">{outcome ? words(session, outcome) : how()}</bdi>
      {state === "open" && minutes > 0 && (
        <span className="text-small text-ink-3">
          {tLoot("card.moves", { minutes, latest: time("moment", hardEndAt) })}
        </span>
      )}
    </span>
  );
  function how(): string {
    if (state === "cancelled") return t("calledOff");
    return state === "closed" ? t("officersDecide") : tLoot(`card.how.${mode}`);
  }
}

type Outcome = NonNullable<SessionInView["outcome"]>;

/** Who has got it and for how much, or that nobody has. */
function useOutcomeWords() {
  const t = useTranslations("loot.web.session.outcome");
  const tStates = useTranslations("loot.web.awardStates");
  const amount = useAmount();
  return ({ people }: SessionInView, { award }: Outcome): string => {
    if (!award) return t("nobody");
    const { memberId, state, price } = award;
    const told = { name: namesOf({ people })(memberId), state: tStates(state) };
    return price === null ? t("given", told) : t("sold", { ...told, price: amount(price) });
  };
}
