"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { undoHandOverAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";
import { HandOverWith } from "./hand-over-with.tsx";

type HandOverCardProps = { readonly guildId: string; readonly view: MemberView };

type Held = NonNullable<MemberView["handOver"]>;

/** What hangs on this member alone, with one step to give it to somebody else. Not shown where nothing does. */
export function HandOverCard({ guildId, view }: HandOverCardProps) {
  const t = useTranslations("members.handOver");
  const { handOver: held, member } = view;
  if (!held) return null;
  const { events, series, statics, heirOf, soleRank, soleRights, handOvers } = held;
  const canGive = events.length + series.length + statics.length + heirOf.length > 0;
  if (!canGive && !soleRank && soleRights.length === 0 && handOvers.length === 0) return null;
  return (
    <Card title={t("title")}>
      <p className="mb-2 text-ink-2">{t("lead", { name: member.name })}</p>
      <ul className="grid gap-1.5">
        <Things title={t("events", { count: events.length })} names={events.map(({ title }) => title)} />
        <Things title={t("seriesCount", { count: series.length })} names={series.map(({ title }) => title)} />
        <Things title={t("statics", { count: statics.length })} names={statics.map(({ name }) => name)} />
        <Things title={t("heirOf", { count: heirOf.length })} names={heirOf.map(({ name }) => name)} />
        {soleRank && <li>{t("soleRank", { rank: soleRank.name })}</li>}
      </ul>
      <SoleRights rights={soleRights} />
      {canGive && (
        <div className="mt-3">
          <HandOverWith guildId={guildId} view={view} />
        </div>
      )}
      <Before guildId={guildId} name={member.name} handOvers={handOvers} />
    </Card>
  );
}

function Things({ title, names }: { readonly title: ReactNode; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <li>
      <span className="font-medium">{title}</span>
      <bdi className="block text-small break-words text-ink-2">{names.join(", ")}</bdi>
    </li>
  );
}

function SoleRights({ rights }: { readonly rights: Held["soleRights"] }) {
  const t = useTranslations("members.handOver");
  const tRight = useTranslations("common.rights");
  if (rights.length === 0) return null;
  return (
    <>
      <p className="mt-2">{t("soleRights")}</p>
      <ul className="list-disc ps-5 text-small text-ink-2">
        {rights.map((right) => (
          <li key={right}>{tRight(right)}</li>
        ))}
      </ul>
    </>
  );
}

type BeforeProps = {
  readonly guildId: string;
  readonly name: string;
  readonly handOvers: Held["handOvers"];
};

/** What was given away before, each with the way back. */
function Before({ guildId, name, handOvers }: BeforeProps) {
  const t = useTranslations("members.handOver");
  const time = useGuildTime();
  const { isBusy, run } = useAction();
  return handOvers.map(({ handOverId, toName, given, givenAt }) => (
    <div key={handOverId} className="mt-2 flex items-center gap-2 border-t border-line pt-2">
      <span className="min-w-0 flex-1 text-ink-2">
        {t("before", {
          count: Object.values(given).flat().length,
          to: toName,
          day: time("longDay", givenAt),
        })}
      </span>
      <Button
        isBusy={isBusy}
        onClick={() =>
          run(
            () => undoHandOverAction(guildId, { handOverId }),
            () => t("undone", { member: name }),
          )
        }
      >
        {t("takeBack")}
      </Button>
    </div>
  ));
}
