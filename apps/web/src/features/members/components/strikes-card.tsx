"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { onDemand } from "#web/components/on-demand.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { restoreStrikeAction, takeBackStrikeAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";

const GiveStrike = onDemand(async () => (await import("./give-strike.tsx")).GiveStrike);

type StrikesCardProps = { readonly guildId: string; readonly view: MemberView };

type Strike = NonNullable<MemberView["strikes"]>[number];

/** What the member was warned of. Members see the own ones, officers everybody's. */
export function StrikesCard({ guildId, view: { member, strikes } }: StrikesCardProps) {
  const t = useTranslations("members.strikes");
  const { rights } = useShell();
  const [isGiving, setGiving] = useState(false);
  const canEdit = rights.includes("members.edit");
  if (strikes === null || (strikes.length === 0 && !canEdit)) return null;
  return (
    <Card title={t("title")}>
      {strikes.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul>
        {strikes.map((strike) => (
          <StrikeLine key={strike.strikeId} guildId={guildId} strike={strike} canEdit={canEdit} />
        ))}
      </ul>
      {canEdit && (
        <div className="mt-3">
          <Button onClick={() => setGiving(true)}>{t("give")}</Button>
        </div>
      )}
      {isGiving && <GiveStrike guildId={guildId} member={member} onClose={() => setGiving(false)} />}
    </Card>
  );
}

type StrikeLineProps = { readonly guildId: string; readonly strike: Strike; readonly canEdit: boolean };

function StrikeLine({ guildId, strike, canEdit }: StrikeLineProps) {
  const t = useTranslations("members.strikes");
  const time = useGuildTime();
  const { isBusy, run } = useAction();
  const { strikeId, reason, eventTitle, givenAt, expiresAt, isStanding } = strike;
  const restore = () =>
    run(
      () => restoreStrikeAction(guildId, { strikeId }),
      () => t("restored"),
    );
  const takeBack = () =>
    run(
      () => takeBackStrikeAction(guildId, { strikeId }),
      () => t("takenBack"),
      restore,
    );
  return (
    <li className="flex items-start gap-2 border-b border-line py-2 last:border-0">
      <div className="min-w-0 flex-1">
        <p className="break-words">
          <bdi dir="auto">{eventTitle === null ? reason : t("noShow", { title: eventTitle })}</bdi>
        </p>
        <p className="text-small text-ink-2">
          {expiresAt === null
            ? t("since", { day: time("longDay", givenAt) })
            : t("until", { day: time("longDay", givenAt), end: time("longDay", expiresAt) })}
        </p>
      </div>
      {!isStanding && <Chip>{t("over")}</Chip>}
      {canEdit && (
        <IconButton label={t("takeBack")} disabled={isBusy} onClick={takeBack}>
          <Undo2 aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
