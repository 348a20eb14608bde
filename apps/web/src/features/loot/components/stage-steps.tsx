"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#web/components/ui/chip.tsx";
import type { SessionInView } from "../sessions.loaders.ts";
import { useStageWords } from "./use-stage-words.ts";

/** The ways of a sale in their order: what is over, what is on, and what comes when nobody wanted it. */
export function StageSteps({ session }: { readonly session: SessionInView }) {
  const t = useTranslations("loot.web.session");
  const words = useStageWords();
  const { stages, stageIndex } = session;
  return (
    <ol aria-label={t("stages")} className="mb-3.5 grid gap-2 desk:grid-flow-col desk:auto-cols-fr">
      {stages.map((stage, index) => {
        const state = stateOf(index, stageIndex);
        return (
          <li
            key={`${index} ${stage.mode}`}
            aria-current={state === "now" ? "step" : undefined}
            className={`rounded-card border bg-surface px-3.5 py-2.5 text-table ${state === "now" ? "border-lamp" : "border-line"} ${state === "over" ? "text-ink-3" : ""}`}
          >
            <p className="flex items-center gap-2 font-medium">
              <span className="text-ink-3">{index + 1}</span>
              {words.name(stage)}
              <span className="ms-auto">
                <Chip tone={state === "now" ? "lamp" : "plain"}>{t(`stageStates.${state}`)}</Chip>
              </span>
            </p>
            <p className="text-small text-ink-2">{words.terms(stage)}</p>
          </li>
        );
      })}
    </ol>
  );
}

function stateOf(index: number, current: number): "over" | "now" | "next" {
  if (index === current) return "now";
  return index < current ? "over" : "next";
}
