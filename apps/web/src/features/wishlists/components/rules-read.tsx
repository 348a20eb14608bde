"use client";

import type { Gate, GuildCriterion } from "@guildhall/core/wishlists";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import type { RulesPageView } from "../rules.loaders.ts";

/** The rules in plain words, for everybody who is judged by them. */
export function RulesRead({ view: { inForce } }: { readonly view: RulesPageView }) {
  const t = useTranslations("wishlists.priority.web");
  const words = useCriterionWords();
  const sayGate = useSayGate();
  const sayBands = useSayBands();
  const { gates, criteria } = inForce.rules;
  return (
    <div className="grid items-start gap-3.5 dock:grid-cols-2">
      <Card title={t("gates")}>
        <p className="mb-1.5 text-small text-ink-3">{t("gatesLead")}</p>
        <ul>
          {gates.map((gate) => (
            <li key={gate.kind} className="border-t border-line py-1.5 first:border-0">
              {sayGate(gate)}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("order")}>
        <ol className="list-decimal ps-5">
          {criteria.map((criterion) => (
            <li key={criterion.kind} className="py-1.5">
              {words.name(criterion)}
              <span className="block text-small text-ink-3">{sayBands(criterion)}</span>
            </li>
          ))}
        </ol>
        <p className="text-small text-ink-3">{t("orderEnd")}</p>
      </Card>
    </div>
  );
}

function useSayGate(): (gate: Gate) => string {
  const t = useTranslations("wishlists.priority.web.gateSays");
  return (gate) => {
    switch (gate.kind) {
      case "active":
      case "notOnTrial":
      case "wasThere":
        return t(gate.kind);
      case "daysInGuild":
        return t("daysInGuild", { days: gate.days });
      case "attendance":
        return t("attendance", {
          percent: gate.percent,
          days: gate.windowDays ?? 0,
          events: gate.minEvents,
        });
      case "cooldown":
        return t("cooldown", { weight: gate.weight, days: gate.days });
      case "strikes":
        return t("strikes", { below: gate.below });
    }
  };
}

/** How a criterion tells people apart. */
function useSayBands(): (criterion: GuildCriterion) => string {
  const t = useTranslations("wishlists.priority.web");
  const words = useCriterionWords();
  return (criterion) => {
    if (criterion.kind === "interest")
      return criterion.order.map((interest) => words.value(criterion, interest)).join(" > ");
    if (criterion.kind === "tier") return criterion.names.join(" > ");
    if (!("bands" in criterion) || criterion.bands.length === 0) return t("exact");
    return t("bandsAre", {
      bands: criterion.bands.map((edge) => words.value(criterion, edge)).join(" · "),
    });
  };
}
