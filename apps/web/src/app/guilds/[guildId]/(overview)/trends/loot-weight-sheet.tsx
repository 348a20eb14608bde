"use client";

import { useTranslations } from "next-intl";
import { ExplainSheet, type Explanation } from "#web/components/ui/explain-sheet.tsx";
import { useExplained } from "#web/components/ui/use-explained.ts";
import { LootList } from "#web/features/loot/components/loot-list.tsx";
import type { TrendsView } from "./trends.loader.ts";
import { useTenth } from "./use-tenth.ts";

type LootPerson = NonNullable<TrendsView["loot"]>["people"][number];

type LootWeightSheetProps = {
  readonly guildId: string;
  readonly loot: NonNullable<TrendsView["loot"]>;
  readonly days: number;
};

/** How the weight of one member is made (`?explain=weight-812`). */
export function LootWeightSheet({ guildId, loot, days }: LootWeightSheetProps) {
  const { number, close } = useExplained("weight");
  const explain = useExplanation({ guildId, days });
  const person = loot.people.find(({ memberId }) => memberId === number);
  return <ExplainSheet explanation={person && explain(person)} onClose={close} />;
}

function useExplanation({
  guildId,
  days,
}: Omit<LootWeightSheetProps, "loot">): (person: LootPerson) => Explanation {
  const t = useTranslations("shell.trends.loot");
  const write = useTenth();
  return ({ memberId, name, weight, items, eventsAttended, perTenEvents }) => ({
    kicker: t("kicker", { days }),
    title: <bdi dir="auto">{name}</bdi>,
    terms: [
      { id: "weight", label: t("terms.weight", { items }), value: weight },
      { id: "events", label: t("terms.events"), value: eventsAttended },
    ],
    sum: { id: "sum", label: t("perTen"), value: write(perTenEvents) },
    entries: { title: t("taken"), content: <LootList guildId={guildId} of={{ memberId }} /> },
    rule: t("rule"),
    proof: t("proof"),
  });
}
