"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import type { DecisionPageView } from "../decision.loaders.ts";
import { type StandingAward, standingAwardOf } from "./decision-names.ts";
import { WinnerActions } from "./drop-actions.tsx";
import { useAwardMoves } from "./use-award-moves.ts";

const TakeBackDialog = onDemand(async () => (await import("./take-back-dialog.tsx")).TakeBackDialog);
const OverrideDialog = onDemand(async () => (await import("./override-dialog.tsx")).OverrideDialog);

type DecisionActionsProps = {
  readonly guildId: string;
  readonly decision: DecisionPageView;
  onAsk(memberId: string): void;
};

/** What whoever reads it can do: ask why, answer an offer, say to have it, and for officers to decide it otherwise. */
export function DecisionActions({ guildId, decision, onAsk }: DecisionActionsProps) {
  const t = useTranslations("loot");
  const { ownMemberId, dropId, dropState, mayAskOfOthers: mayAward } = decision;
  const award = standingAwardOf(decision);
  const isOwn = award !== undefined && award.memberId === ownMemberId;
  return (
    <>
      {ownMemberId !== null && !isOwn && (
        <Button onClick={() => onAsk(String(ownMemberId))}>{t("why.title")}</Button>
      )}
      {isOwn && award.state !== "confirmed" && (
        <WinnerActions
          guildId={guildId}
          drop={{
            ...{ award, item: decision.item, member: award.member },
            state: award.state === "offered" ? "offered" : "awarded",
          }}
        />
      )}
      {mayAward && award && <OfficerMoves guildId={guildId} decision={decision} award={award} />}
      {mayAward && !award && dropState === "waiting" && (
        <Button asChild>
          <Link href={`/guilds/${guildId}/loot?give=${dropId}`}>{t("web.give.open")}</Link>
        </Button>
      )}
    </>
  );
}

type OfficerMovesProps = Omit<DecisionActionsProps, "onAsk"> & { readonly award: StandingAward };

function OfficerMoves({ guildId, decision, award }: OfficerMovesProps) {
  const t = useTranslations("loot");
  const { item } = decision;
  const { isBusy, hand, takeHandBack } = useAwardMoves(guildId, { award, item, member: award.member });
  const [question, ask] = useState<"override" | "takeBack">();
  const close = () => ask(undefined);
  return (
    <>
      {award.state === "awarded" && (
        <Button isBusy={isBusy} onClick={() => hand()}>
          {t("web.award.hand")}
        </Button>
      )}
      {award.state === "handed" && (
        <Button isBusy={isBusy} onClick={takeHandBack}>
          {t("decision.moves.notHanded")}
        </Button>
      )}
      <Button onClick={() => ask("override")}>{t("decision.moves.override")}</Button>
      <Button onClick={() => ask("takeBack")}>
        <Undo2 aria-hidden />
        {t("decision.moves.takeBack")}
      </Button>
      {question === "override" && (
        <OverrideDialog guildId={guildId} decision={decision} award={award} onClose={close} />
      )}
      {question === "takeBack" && (
        <TakeBackDialog guildId={guildId} item={item} award={award} onClose={close} />
      )}
    </>
  );
}
