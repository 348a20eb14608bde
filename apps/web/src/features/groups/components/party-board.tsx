"use client";

import type { Proposal } from "@guildhall/core/groups";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { alternativesQuery } from "../parties.queries.ts";
import { BenchCard } from "./bench-card.tsx";
import { CarriedBar } from "./carried-bar.tsx";
import { MusterParties } from "./muster-parties.tsx";
import type { MadeParties } from "./parties-page.tsx";
import { PartyCard } from "./party-card.tsx";
import { PartyHead } from "./party-head.tsx";
import { PartyRules } from "./party-rules.tsx";
import { PartyScore, type SearchStage } from "./party-score.tsx";
import { useCarrying } from "./use-carrying.ts";
import { usePartyWork } from "./use-party-work.ts";

type PartyBoardProps = { readonly guildId: string; readonly parties: MadeParties };

/** Everybody who plays, in parties and on the bench: moved by dragging or by keys, scored at once. */
export function PartyBoard({ guildId, parties }: PartyBoardProps) {
  const { event, work, players } = parties;
  const eventKey = { guildId, eventId: event.eventId };
  const hands = usePartyWork({ eventKey, work, players });
  const [isChangingRules, setChangingRules] = useState(false);
  const [favoured, setFavoured] = useState<number>();
  // Another search as long as the first: for whoever asks, and of the parties that they asked for.
  const [soughtNumber, setSoughtNumber] = useState<number>();
  const isSought = soughtNumber === work.draftNumber;
  const search = useQuery({ ...alternativesQuery(eventKey, work.draftNumber), enabled: isSought });
  const alternatives = search.data ?? [];
  const other = favoured === undefined ? undefined : alternatives[favoured - 1];
  const shown = other ? showProposal(other.proposal, hands.places) : hands;
  const carrying = useCarrying({ hands, setting: work.setting, isFixed: Boolean(other) || hands.isBusy });
  const board = {
    parties,
    places: shown.places,
    proposal: shown.proposal,
    hands,
    carrying,
    isFixed: Boolean(other),
  };
  return (
    <>
      <PartyHead guildId={guildId} parties={parties} hands={hands} />
      {work.publishedNumber !== null && <MusterParties eventKey={eventKey} />}
      <PartyScore
        rating={shown.proposal.rating}
        own={hands.proposal.rating}
        alternatives={alternatives}
        search={findStage(isSought, search)}
        favoured={other && favoured}
        isBusy={hands.isBusy}
        onSearch={() => setSoughtNumber(work.draftNumber)}
        onShow={setFavoured}
        onTake={(alternative) => {
          setFavoured(undefined);
          hands.take(alternative);
        }}
      />
      <div className="grid items-start gap-3.5 desk:grid-cols-[190px_minmax(0,1fr)]">
        <BenchCard board={board} onChangeRules={() => setChangingRules(true)} />
        <div className="grid grid-cols-[repeat(auto-fill,minmax(228px,1fr))] items-start gap-3.5">
          {work.setting.parties.map((party, index) => (
            <PartyCard key={party.partyKey} board={board} party={party} index={index} />
          ))}
        </div>
      </div>
      {carrying.isPicked && carrying.carried !== undefined && (
        <CarriedBar board={board} memberId={carrying.carried} />
      )}
      {isChangingRules && (
        <PartyRules guildId={guildId} parties={parties} onClose={() => setChangingRules(false)} />
      )}
    </>
  );
}

function findStage(
  isSought: boolean,
  { isSuccess, isError }: { readonly isSuccess: boolean; readonly isError: boolean },
): SearchStage {
  if (!isSought || isError) return "possible";
  return isSuccess ? "done" : "running";
}

type Hands = ReturnType<typeof usePartyWork>;

/** All that a party or the bench shows, and what can be done there. */
export type Board = {
  readonly parties: MadeParties;
  readonly places: Hands["places"];
  readonly proposal: Proposal;
  readonly hands: Hands;
  readonly carrying: ReturnType<typeof useCarrying>;
  /** Other parties are looked at, which nobody changes. */
  readonly isFixed: boolean;
};

/** Other parties as if they were the own ones: locks are those of now. */
function showProposal(proposal: Proposal, places: Hands["places"]): Pick<Board, "places" | "proposal"> {
  const keyOf = new Map(
    proposal.parties.flatMap(({ partyKey, seats }) => seats.map(({ memberId }) => [memberId, partyKey])),
  );
  const there = places.map((place) => ({ ...place, partyKey: keyOf.get(place.memberId) ?? null }));
  return { proposal, places: there };
}
