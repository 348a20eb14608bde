"use client";

import { useQuery } from "@tanstack/react-query";
import { onDemand } from "#web/components/on-demand.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { DecisionPageView } from "../decision.loaders.ts";
import { decisionQuery } from "../decision.queries.ts";
import { DecisionActions } from "./decision-actions.tsx";
import { DecisionFacts } from "./decision-facts.tsx";
import { DecisionHead } from "./decision-head.tsx";
import { LootList } from "./loot-list.tsx";
import { OutsidersCard } from "./outsiders-card.tsx";
import { RankingCard } from "./ranking-card.tsx";
import { WhatIfCard } from "./what-if-card.tsx";

const WhyNotMeSheet = onDemand(async () => (await import("./why-not-me-sheet.tsx")).WhyNotMeSheet);

type DecisionPageProps = { readonly guildId: string; readonly first: DecisionPageView };

/** How one drop was decided: the order with the cell that decided each place, who was kept out, and what other rules would say. */
export function DecisionPage({ guildId, first }: DecisionPageProps) {
  const language = useItemLanguage();
  const { dropId } = first;
  const { data } = useQuery({ ...decisionQuery({ guildId, dropId, language }), initialData: first });
  const [whose, ask] = useUrlState("why");
  return (
    <>
      <DecisionHead
        guildId={guildId}
        decision={data}
        actions={<DecisionActions guildId={guildId} decision={data} onAsk={ask} />}
      />
      <DecisionFacts decision={data} />
      <div className="@container grid gap-3.5">
        <RankingCard
          decision={data}
          onAsk={data.mayAskOfOthers ? (memberId) => ask(String(memberId)) : undefined}
        />
        <div className="grid items-start gap-3.5 @min-[700px]:grid-cols-2">
          <div className="grid gap-3.5">
            <OutsidersCard decision={data} />
            <LootList guildId={guildId} of={{ dropId }} />
          </div>
          {data.mayTryRules && <WhatIfCard guildId={guildId} dropId={dropId} />}
        </div>
      </div>
      {whose !== null && /^\d+$/.test(whose) && (
        <WhyNotMeSheet guildId={guildId} decision={data} memberId={Number(whose)} onClose={() => ask(null)} />
      )}
    </>
  );
}
