"use client";

import { useTranslations } from "next-intl";
import { useFailureWords } from "#web/components/use-failure-words.ts";
import type { WhyNotMeView } from "../decision.loaders.ts";

type WhyFailuresProps = {
  readonly why: WhyNotMeView;
  readonly explanation: NonNullable<WhyNotMeView["explanation"]>;
};

/** The gates that kept the person out, and the place that the own numbers would have made. */
export function WhyFailures({ why, explanation }: WhyFailuresProps) {
  const t = useTranslations("loot.why");
  const tValues = useTranslations("wishlists.priority.values");
  const words = useFailureWords();
  const { failures, wouldBePlace, placesCount } = explanation;
  return (
    <section className="mt-4 rounded-card border border-line-2 bg-surface px-3.5 py-3 text-table">
      <h3 className="mb-1 font-title text-part font-semibold">{t("turned")}</h3>
      <ul className="grid gap-1.5">
        {failures.map((failure) => {
          const taken = why.items.find(({ itemId }) => itemId === failure.item?.itemId);
          const { is, needed, until } = words(failure, taken?.shown.name);
          return (
            <li key={failure.code}>
              {[is, until].filter(Boolean).join(" ")}
              <span className="block text-small text-ink-3">{needed}</span>
            </li>
          );
        })}
      </ul>
      {wouldBePlace !== null && (
        <p className="mt-2 text-ink-2">
          {t("wouldBe", {
            who: why.isOwn ? "own" : "other",
            name: why.name,
            place: tValues("rank", { rank: wouldBePlace }),
            count: placesCount + 1,
          })}
        </p>
      )}
    </section>
  );
}
