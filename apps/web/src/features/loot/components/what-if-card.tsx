"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useRulesName } from "#web/components/use-rules-name.ts";
import type { WhatIfView } from "../decision.loaders.ts";
import { whatIfQuery } from "../decision.queries.ts";
import { ExportWhatIf } from "./export-what-if.tsx";
import { Fairness } from "./fairness.tsx";

type WhatIfCardProps = { readonly guildId: string; readonly dropId: number };

/** Who would have got it by other rules, and how evenly the last ninety days would have come to people. */
export function WhatIfCard({ guildId, dropId }: WhatIfCardProps) {
  const t = useTranslations("loot.decision.whatIf");
  const { data, error, refetch } = useQuery(whatIfQuery({ guildId, dropId }));
  return (
    <Card title={t("title")} aside={t("lead")}>
      {data ? <Lines view={data} /> : <Reading label={t("reading")} rows={3} error={error} again={refetch} />}
    </Card>
  );
}

function Lines({ view }: { readonly view: WhatIfView }) {
  const t = useTranslations("loot.decision.whatIf");
  const tPriority = useTranslations("wishlists.priority.web");
  const rulesName = useRulesName();
  const ginis = view.lines.map(({ fairness }) => fairness.gini);
  // Where all come to the same, none is the best.
  const best = new Set(ginis).size > 1 ? Math.min(...ginis) : undefined;
  const name = (line: WhatIfView["lines"][number]) =>
    line.isInForce ? t("inForce", { name: rulesName(line) }) : rulesName(line);
  const tried = view.lines.map((line) => ({
    name: name(line),
    winner: line.winner?.name ?? tPriority("nobody"),
    gini: line.fairness.gini,
  }));
  const happened = { name: t("happened"), winner: "", gini: view.happened.gini };
  if (view.decisionCount === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <>
      <table className="w-full text-table">
        <thead>
          <tr className="text-small text-ink-3">
            <th scope="col" className="py-1 text-start font-normal">
              {t("rules")}
            </th>
            <th scope="col" className="px-2 py-1 text-start font-normal">
              {t("winner")}
            </th>
            <th scope="col" className="py-1 text-end font-normal">
              {t("gini")}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line, index) => (
            <tr key={rulesName(line)} className="h-[38px] border-t border-line">
              <th scope="row" className={`text-start ${line.isInForce ? "font-semibold" : "font-normal"}`}>
                {name(line)}
              </th>
              <td className="px-2">
                {line.winner ? <bdi dir="auto">{line.winner.name}</bdi> : tPriority("nobody")}
              </td>
              <td className="text-end whitespace-nowrap">
                <Fairness
                  id={`fairness-${index}`}
                  name={name(line)}
                  fairness={line.fairness}
                  people={view.people}
                />
                {line.fairness.gini === best && (
                  <span className="ms-1.5 text-tiny text-good">{t("best")}</span>
                )}
              </td>
            </tr>
          ))}
          <tr className="h-[38px] border-t border-line text-ink-2">
            <th scope="row" className="text-start font-normal">
              {t("happened")}
            </th>
            <td />
            <td className="text-end">
              <Fairness
                id="fairness-happened"
                name={t("happened")}
                fairness={view.happened}
                people={view.people}
              />
            </td>
          </tr>
        </tbody>
      </table>
      <p className="mt-2.5 max-desk:hidden print:hidden">
        <ExportWhatIf tried={[...tried, happened]} />
      </p>
    </>
  );
}
