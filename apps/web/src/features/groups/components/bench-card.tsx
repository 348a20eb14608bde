"use client";

import { Crown, Link2, Lock, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { MovablePerson } from "./movable-person.tsx";
import type { Board } from "./party-board.tsx";
import { PutHere } from "./party-card.tsx";
import { usePartyNames } from "./use-party-names.ts";
import { useReasonWords } from "./use-reason-words.ts";

type BenchCardProps = { readonly board: Board; onChangeRules(): void };

/** Who sits out and why, and the rules that officers made for people. */
export function BenchCard({ board, onChangeRules }: BenchCardProps) {
  const t = useTranslations("groups.web.parties");
  const { carrying, proposal } = board;
  const target = { partyKey: null };
  return (
    <div className="grid gap-3.5" {...carrying.dropProps(target)}>
      <Card title={t("bench")} aside={proposal.bench.length} isFlush>
        <ul>
          {proposal.bench.map(({ memberId, reasons }) => (
            <BenchRow key={memberId} board={board} memberId={memberId} reasons={reasons} />
          ))}
        </ul>
        {proposal.bench.length === 0 && <p className="px-3.5 pb-3 text-small text-ink-3">{t("nobodyOut")}</p>}
        {carrying.isPicked && carrying.accepts(target) && (
          <div className="p-1.5">
            <PutHere label={t("putHere", { party: t("bench") })} onPut={() => carrying.putDown(target)} />
          </div>
        )}
      </Card>
      <RulesInForce board={board} onChangeRules={onChangeRules} />
    </div>
  );
}

type BenchRowProps = Pick<Board["proposal"]["bench"][number], "memberId" | "reasons"> & {
  readonly board: Board;
};

function BenchRow({ board, memberId, reasons }: BenchRowProps) {
  const t = useTranslations("groups.web.parties");
  const say = useReasonWords(board.parties);
  const { nameOf } = usePartyNames(board.parties);
  const place = board.places.find((one) => one.memberId === memberId);
  const [first] = reasons;
  return (
    <MovablePerson {...{ board, memberId, reasons }} partyKey={null} shape="min-h-[42px] px-3.5">
      {place?.role ? <RoleGlyph role={place.role} /> : <span className="size-[13px]" />}
      <span className="min-w-0 flex-1 text-start">
        <span className="block truncate">
          <bdi>{nameOf(memberId)}</bdi>
        </span>
        {first && <span className="block truncate text-small text-ink-3">{say(first)}</span>}
      </span>
      {place?.isLocked && <Lock aria-label={t("isLocked")} className="icon-12 text-ink-3" />}
    </MovablePerson>
  );
}

function RulesInForce({ board, onChangeRules }: BenchCardProps) {
  const t = useTranslations("groups.web.parties");
  const { nameOf } = usePartyNames(board.parties);
  const { together, apart, aim, parties } = board.parties.work.setting;
  const byHand = board.places.filter(({ isLocked }) => isLocked);
  const rule = "flex items-center gap-2 text-small text-ink-2";
  return (
    <Card title={t("rules")}>
      <ul className="grid gap-1.5">
        <li className={rule}>{t(`aims.${aim}.name`)}</li>
        {byHand.length > 0 && (
          <li className={rule}>
            <Lock aria-hidden className="icon-12 shrink-0" />
            <span className="flex-1">{t("byHand", { count: byHand.length })}</span>
            <Button
              kind="quiet"
              size="small"
              isBusy={board.hands.isBusy}
              onClick={() =>
                board.hands.lock(
                  byHand.map(({ memberId }) => memberId),
                  false,
                )
              }
            >
              {t("unlockAll")}
            </Button>
          </li>
        )}
        {together.map((group) => (
          <li key={group.join()} className={rule}>
            <Link2 aria-hidden className="icon-12 shrink-0" />
            {t("togetherLine", { names: group.map(nameOf).join(", ") })}
          </li>
        ))}
        {apart.map(([one, other]) => (
          <li key={`${one}-${other}`} className={rule}>
            <X aria-hidden className="icon-12 shrink-0" />
            {t("apartLine", { one: nameOf(one), other: nameOf(other) })}
          </li>
        ))}
        {parties.some(({ wantsLeader }) => wantsLeader) && (
          <li className={rule}>
            <Crown aria-hidden className="icon-12 shrink-0" />
            {t("leaderLine")}
          </li>
        )}
      </ul>
      <Button kind="quiet" size="small" className="-ms-[9px] mt-2 text-link" onClick={onChangeRules}>
        {t("changeRules")}
      </Button>
    </Card>
  );
}
