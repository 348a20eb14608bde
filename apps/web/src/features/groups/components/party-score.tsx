"use client";

import type { GoalScore, Rating } from "@guildhall/core/groups";
import { Shuffle } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { Told } from "#web/components/ui/told.tsx";
import type { AlternativesInView } from "../parties.loaders.ts";

/** How far the search for other parties is. */
export type SearchStage = "possible" | "running" | "done";

type PartyScoreProps = {
  readonly rating: Rating;
  /** Of the parties that officers work on. */
  readonly own: Rating;
  readonly alternatives: AlternativesInView;
  readonly search: SearchStage;
  /** Which of the others is looked at, from 1. */
  readonly favoured: number | undefined;
  readonly isBusy: boolean;
  onSearch(): void;
  onShow(alternative: number | undefined): void;
  onTake(alternative: number): void;
};

/** What the parties are worth, goal by goal, against what is proven to be the best; and other ones to look at. */
export function PartyScore(props: PartyScoreProps) {
  const { rating, own, alternatives, search, favoured, isBusy, onSearch, onShow, onTake } = props;
  const t = useTranslations("groups.web.parties");
  const segments = [
    { value: "own", label: t("own", { score: Math.round(own.score) }) },
    ...alternatives.map(({ favours, proposal }, index) => ({
      value: String(index + 1),
      label: t("other", { goal: t(`favours.${favours}`), score: Math.round(proposal.rating.score) }),
    })),
  ];
  const trades = (favoured === undefined ? undefined : alternatives[favoured - 1])?.trades ?? [];
  return (
    <section
      aria-label={t("score")}
      className="mb-3.5 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border border-line bg-surface px-3.5 py-3 shadow-1"
    >
      <div className="max-desk:basis-full">
        <p className="text-table text-ink-3">
          <output className="font-title text-title font-semibold text-ink">{Math.round(rating.score)}</output>{" "}
          {t("of", { bound: Math.round(rating.bound) })}
        </p>
        <Told text={t("provenHint")} className="text-small">
          {t("proven")}
        </Told>
      </div>
      <ul className="grid min-w-0 flex-1 max-desk:basis-full grid-cols-[repeat(auto-fit,minmax(140px,1fr))] gap-x-5 gap-y-2">
        {rating.goals.map((goal) => (
          <GoalBar key={goal.goal} goal={goal} />
        ))}
      </ul>
      {search !== "done" && (
        <Button size="small" isBusy={search === "running"} onClick={onSearch}>
          <Shuffle aria-hidden />
          {t("searchOthers")}
        </Button>
      )}
      {search === "done" && segments.length === 1 && <p className="text-small text-ink-3">{t("noOthers")}</p>}
      {segments.length > 1 && (
        <SegmentedSwitch
          label={t("versions")}
          segments={segments}
          value={favoured === undefined ? "own" : String(favoured)}
          onChange={(value) => onShow(value === "own" ? undefined : Number(value))}
        />
      )}
      {favoured && (
        <div className="flex basis-full flex-wrap items-center gap-3 border-t border-line pt-3 text-small text-ink-2">
          <span className="flex-1">
            {trades
              .map(({ goal, points }) =>
                t(points > 0 ? "gains" : "loses", {
                  goal: t(`goals.${goal}`),
                  points: Math.abs(Math.round(points)),
                }),
              )
              .join(" · ")}
          </span>
          <Button kind="act" size="small" isBusy={isBusy} onClick={() => onTake(favoured)}>
            {t("take")}
          </Button>
        </div>
      )}
    </section>
  );
}

function GoalBar({ goal: { goal, score, amount, least } }: { readonly goal: GoalScore }) {
  const t = useTranslations("groups.web.parties");
  return (
    <li className="min-w-0">
      <p className="flex items-baseline justify-between gap-2 text-small text-ink-2">
        <span className="truncate">{t(`goals.${goal}`)}</span>
        <Told text={t(`amounts.${goal}`, { amount, least })} className="font-semibold text-ink">
          {Math.round(score)}
        </Told>
      </p>
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden
        className="mt-1 h-1 w-full rtl:-scale-x-100"
      >
        <rect width={100} height={4} className="fill-line" />
        <rect width={Math.min(100, score)} height={4} className="fill-c2" />
      </svg>
    </li>
  );
}
