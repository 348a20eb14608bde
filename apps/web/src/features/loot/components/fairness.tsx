"use client";

import { useLocale, useTranslations } from "next-intl";
import { Explain } from "#web/components/ui/explain.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { WhatIfView } from "../decision.loaders.ts";

type FairnessProps = Pick<WhatIfView, "people"> & {
  readonly id: string;
  /** What the rules are called. */
  readonly name: string;
  readonly fairness: WhatIfView["happened"];
};

/** How unevenly loot came to people: the number, and on a press everybody's share that it is made of. */
export function Fairness({ id, name, fairness, people }: FairnessProps) {
  const t = useTranslations("loot.decision.whatIf");
  const [open, change] = useUrlState("explain");
  const write = useWriteFraction();
  const names = new Map(people.map((person) => [person.memberId, person.name]));
  const shares = fairness.people.map(({ memberId, perTenEvents }) => ({
    id: String(memberId),
    label: names.get(memberId) ?? "",
    value: write(perTenEvents, 1),
  }));
  return (
    <>
      <Explain
        id={id}
        sentence={t("sentence")}
        lines={shares.map(({ label, value }) => t("line", { name: label, rate: value }))}
      >
        {write(fairness.gini, 2)}
      </Explain>
      {open === id && (
        <Sheet isOpen kicker={t("gini")} title={name} onClose={() => change(null)}>
          <p className="mb-3 text-ink-2">{t("sentence")}</p>
          <SumLines lines={shares} total={{ id: "gini", label: t("gini"), value: write(fairness.gini, 2) }} />
        </Sheet>
      )}
    </>
  );
}

function useWriteFraction(): (number: number, digits: number) => string {
  const locale = useLocale();
  return (number, digits) =>
    number.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
