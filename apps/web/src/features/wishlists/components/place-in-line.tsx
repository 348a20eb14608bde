"use client";

import { useTranslations } from "next-intl";
import { Explain } from "#web/components/ui/explain.tsx";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import { useFailureWords } from "#web/components/use-failure-words.ts";
import type { LineInView } from "../wishlists.loaders.ts";

type PlaceInLineProps = { readonly wish: LineInView[number] };

/** The place for one wish. It explains itself: at once by what decided it, and in the sheet by everybody's numbers. */
export function PlaceInLine({ wish: { itemId, item, line } }: PlaceInLineProps) {
  const t = useTranslations("wishlists.web.line");
  const sayWhy = useSayWhy();
  const { place, placeCount, memberCount } = line;
  const isOut = place === null;
  return (
    <span className={`text-end text-table ${isOut ? "text-ink-3" : "font-medium"}`}>
      <Explain
        id={`wish-${itemId}`}
        sentence={t(isOut ? "outSentence" : "sentence", {
          item: item.shown.name,
          count: isOut ? memberCount : placeCount,
        })}
        lines={sayWhy(line)}
      >
        {isOut ? t("out") : t("place", { place })}
      </Explain>
    </span>
  );
}

/** What put the member where they stand: the criterion in which they differ from the one above, or the gates. */
function useSayWhy(): (line: LineInView[number]["line"]) => readonly string[] {
  const t = useTranslations("wishlists.priority");
  const words = useCriterionWords();
  const sayFailure = useFailureWords();
  return ({ decidedBy, failures }) => {
    if (decidedBy) {
      const { criterion, cell } = decidedBy;
      return [t("decidedBy", { criterion: words.name(criterion), value: words.cell(criterion, cell) })];
    }
    return failures.map((failure) => {
      const { is, needed, until } = sayFailure(failure);
      return [`${is}.`, `${needed}.`, until].filter(Boolean).join(" ");
    });
  };
}
