"use client";

import { useTranslations } from "next-intl";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { ItemName, ItemPicture } from "#web/features/items/client.ts";
import type { WhyNotMeView } from "../decision.loaders.ts";

type Explained = NonNullable<WhyNotMeView["explanation"]>;

type WhyFlipProps = { readonly why: WhyNotMeView; readonly explanation: Explained };

const dayMs = 24 * 60 * 60 * 1_000;

/** The least that would have turned it, when it comes by itself, and what it hangs on. */
export function WhyFlip({ why, explanation }: WhyFlipProps) {
  const t = useTranslations("loot.why");
  const words = useCriterionWords();
  const time = useGuildTime();
  const who = { who: why.isOwn ? "own" : "other", name: why.name };
  const [first] = explanation.flips;
  return (
    <section className="mt-4 rounded-card border border-line-2 bg-surface px-3.5 py-3 text-table">
      <h3 className="mb-1 font-title text-part font-semibold">{t("turned")}</h3>
      {!first && <p>{t("noFlip", who)}</p>}
      {explanation.flips.map((flip, index) => {
        const line = explanation.lines[flip.criterion];
        if (!line) return null;
        const change = {
          criterion: words.name(line.criterion),
          from: words.value(line.criterion, flip.from),
          to: words.value(line.criterion, flip.to),
        };
        return (
          <p key={flip.criterion} className={index === 0 ? "" : "mt-1 text-ink-2"}>
            {index === 0 ? t("flip", { ...change, ...who }) : t("or", change)}{" "}
            {flip.comesAt !== null && t("comes", { day: time("day", new Date(flip.comesAt).toISOString()) })}
          </p>
        );
      })}
      {first && <ItemsBehind why={why} line={explanation.lines[first.criterion]} />}
    </section>
  );
}

type ItemsBehindProps = {
  readonly why: WhyNotMeView;
  readonly line: Explained["lines"][number] | undefined;
};

/** What the person took that still counts, and until when. */
function ItemsBehind({ why, line }: ItemsBehindProps) {
  const t = useTranslations("loot.why");
  const time = useGuildTime();
  if (line?.criterion.kind !== "lootWeight") return null;
  const { windowDays } = line.criterion;
  const day = (milliseconds: number) => time("day", new Date(milliseconds).toISOString());
  return (
    <ul className="mt-2.5 grid gap-2">
      {(line.own.items ?? []).map(({ awardId, itemId, takenAt }) => {
        const item = why.items.find((one) => one.itemId === itemId);
        return (
          <li key={awardId} className="flex items-center gap-2.5">
            {item && (
              <ItemPicture
                iconUrl={item.iconUrl}
                category={item.category}
                grade={item.gradeKey ?? undefined}
              />
            )}
            <span className="min-w-0 text-small">
              <b className="block font-semibold">{item && <ItemName shown={item.shown} />}</b>
              <span className="text-ink-3">
                {t("counts", { day: day(takenAt), until: day(takenAt + windowDays * dayMs) })}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
