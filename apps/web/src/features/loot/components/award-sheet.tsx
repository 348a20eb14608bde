"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Reading } from "#web/components/reading.tsx";
import { Fact, FactStrip } from "#web/components/ui/fact-strip.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { AwardInView } from "../awards.loaders.ts";
import { awardQuery } from "../awards.queries.ts";

type AwardSheetProps = { readonly guildId: string; readonly awardId: string; onClose(): void };

/** One award beside the history: to whom, for how much, and what happened to it, by whom and when. */
export function AwardSheet({ guildId, awardId, onClose }: AwardSheetProps) {
  const t = useTranslations("loot.web");
  const language = useItemLanguage();
  const { data, error, refetch } = useQuery(awardQuery({ guildId, awardId, language }));
  return (
    <Sheet
      isOpen
      onClose={onClose}
      kicker={t("became")}
      title={data?.item?.shown.name ?? t("history")}
      footer={data && <Decision guildId={guildId} award={data} />}
    >
      {data ? <Award award={data} /> : <Reading label={t("became")} error={error} again={refetch} />}
    </Sheet>
  );
}

type AwardProps = { readonly award: AwardInView };

function Award({ award: { member, state, price, note, steps } }: AwardProps) {
  const t = useTranslations("loot.web");
  const amount = useAmount();
  return (
    <>
      <FactStrip>
        {member && (
          <Fact label={t("columns.member")}>
            <MemberName member={member} />
          </Fact>
        )}
        <Fact label={t("columns.state")}>{t(`awardStates.${state}`)}</Fact>
        {price !== null && <Fact label={t("columns.price")}>{amount(price)}</Fact>}
      </FactStrip>
      {note !== null && (
        <p dir="auto" className="mt-2.5 text-ink-2">
          {note}
        </p>
      )}
      <ol aria-label={t("became")} className="mt-3.5 grid gap-2.5 text-table">
        {steps.map(({ step, at, actor }) => (
          <li key={`${at} ${step}`} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {t(`awardSteps.${step}`)}
              {actor && (
                <span className="text-ink-2">
                  {" · "}
                  <bdi dir="auto">{actor.name}</bdi>
                </span>
              )}
            </span>
            <span className="text-ink-3">
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Leads to why it went to whom, where there was a choice. */
function Decision({ guildId, award: { mode, dropId } }: AwardProps & { readonly guildId: string }) {
  const t = useTranslations("loot.web");
  if (mode === null) return null;
  return (
    <Link href={`/guilds/${guildId}/loot/decisions/${dropId}`} className="text-link hover:underline">
      {t("decision")}
    </Link>
  );
}
