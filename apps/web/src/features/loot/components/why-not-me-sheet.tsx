"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useItemLanguage } from "#web/features/items/client.ts";
import type { DecisionPageView, WhyNotMeView } from "../decision.loaders.ts";
import { whyNotMeQuery } from "../decision.queries.ts";
import { NextChance, WhyNext } from "./next-chance.tsx";
import { useWhyLead } from "./use-why-lead.ts";
import { WhyFailures } from "./why-failures.tsx";
import { WhyFlip } from "./why-flip.tsx";
import { WhyLines } from "./why-lines.tsx";

type WhyNotMeSheetProps = {
  readonly guildId: string;
  readonly decision: DecisionPageView;
  readonly memberId: number;
  onClose(): void;
};

/** "Why not me?": the person and the winner, criterion by criterion, and the least that would have turned it. */
export function WhyNotMeSheet({ guildId, decision, memberId, onClose }: WhyNotMeSheetProps) {
  const t = useTranslations("loot.why");
  const language = useItemLanguage();
  const { dropId } = decision;
  const { data, error, refetch } = useQuery(whyNotMeQuery({ guildId, dropId, memberId, language }));
  const name = data?.name ?? "";
  return (
    <Sheet
      isOpen
      onClose={onClose}
      {...(data && { kicker: data.isOwn ? t("own") : t("officers", { name }) })}
      title={data && !data.isOwn ? t("of", { name }) : t("title")}
      footer={data?.isOwn && <WhyNext guildId={guildId} />}
    >
      {data ? <Why why={data} /> : <Reading label={t("title")} error={error} again={refetch} />}
      {data?.isOwn && <NextChance guildId={guildId} decision={decision} />}
    </Sheet>
  );
}

function Why({ why }: { readonly why: WhyNotMeView }) {
  const t = useTranslations("loot.why");
  const lead = useWhyLead();
  const { explanation, passedCount } = why;
  return (
    <>
      {lead(why).map((sentence) => (
        <p key={sentence} className="mb-1.5 text-ink-2">
          {sentence}
        </p>
      ))}
      {passedCount > 0 && <p className="mb-1.5 text-ink-2">{t("passed", { count: passedCount })}</p>}
      {explanation && explanation.winnerId !== why.memberId && (
        <>
          <WhyLines why={why} explanation={explanation} />
          {explanation.failures.length > 0 ? (
            <WhyFailures why={why} explanation={explanation} />
          ) : (
            !explanation.isOverridden && <WhyFlip why={why} explanation={explanation} />
          )}
        </>
      )}
    </>
  );
}
