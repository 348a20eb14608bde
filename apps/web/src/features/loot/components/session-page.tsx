"use client";

import { biddingModes, pricedModes } from "@guildhall/core/loot";
import { useQuery } from "@tanstack/react-query";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { SessionInView } from "../sessions.loaders.ts";
import { sessionQuery } from "../sessions.queries.ts";
import { BallotsCard } from "./ballots-card.tsx";
import { BidCard } from "./bid-card.tsx";
import { DiceCard } from "./dice-card.tsx";
import { EnterCard } from "./enter-card.tsx";
import { OutsidersCard } from "./outsiders-card.tsx";
import { PricesCard } from "./prices-card.tsx";
import { ReserveCard } from "./reserve-card.tsx";
import { SessionBook } from "./session-book.tsx";
import { SessionHead } from "./session-head.tsx";
import { StageSteps } from "./stage-steps.tsx";
import { StandingCard } from "./standing-card.tsx";
import { standingOf } from "./standing-of.ts";
import { VoteCard } from "./vote-card.tsx";

type SessionPageProps = { readonly guildId: string; readonly first: SessionInView };

/** A drop that looks for whom it goes to, as it stands at this moment. */
export function SessionPage({ guildId, first }: SessionPageProps) {
  const language = useItemLanguage();
  const { sessionId } = first;
  const { data } = useQuery({ ...sessionQuery({ guildId, sessionId, language }), initialData: first });
  const standing = standingOf(data);
  return (
    <>
      <SessionHead guildId={guildId} session={data} />
      {data.stages.length > 1 && <StageSteps session={data} />}
      <div className="grid gap-3.5">
        {standing && <StandingCard session={data} standing={standing} />}
        <div className="grid items-start gap-3.5 desk:grid-cols-2">
          <div className="grid gap-3.5">
            <OwnPart guildId={guildId} session={data} />
            {data.council?.ballots && (
              <BallotsCard council={{ ...data.council, ballots: data.council.ballots }} />
            )}
            {hasPrices(data) && <PricesCard prices={data.prices} />}
          </div>
          <div className="grid gap-3.5">
            {standing && standing.ranking.outsiders.length > 0 && <OutsidersCard decision={standing} />}
            <SessionBook session={data} />
            {data.seed !== null && <DiceCard session={data} seed={data.seed} />}
          </div>
        </div>
      </div>
    </>
  );
}

/** What it went for says nothing where nobody pays and nobody ever did. */
const hasPrices = ({ prices, mode }: SessionInView) => prices.latest.length > 0 || pricedModes.includes(mode);

/** What the reader can do here, by the way of the stage. */
function OwnPart({ guildId, session }: { readonly guildId: string; readonly session: SessionInView }) {
  const { mode, state, own, council } = session;
  if (state === "decided" || state === "cancelled") return null;
  const isOpen = state === "open";
  return (
    <>
      {council && (
        <VoteCard key={council.own?.castAt} guildId={guildId} session={session} council={council} />
      )}
      {isOpen && biddingModes.includes(mode) && (
        <BidCard key={own?.interest} guildId={guildId} session={session} />
      )}
      {isOpen && mode === "reserve" && <ReserveCard session={session} />}
      {isOpen && !biddingModes.includes(mode) && mode !== "reserve" && (
        <EnterCard key={own?.interest} guildId={guildId} session={session} isMain={council === null} />
      )}
    </>
  );
}
