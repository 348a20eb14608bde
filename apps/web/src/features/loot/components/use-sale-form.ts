"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "#web/components/use-action.ts";
import { openSessionAction } from "../sessions.actions.ts";
import { moveAhead, newStage, readSale, type SaleDraft, type StageDraft } from "./sale-draft.ts";

type Sold = {
  readonly guildId: string;
  readonly dropIds: readonly number[];
  readonly interests: readonly string[];
  onDone(): void;
};

export type SaleForm = ReturnType<typeof useSaleForm>;

/** A sale as an officer puts it together. Nothing is marked before it was tried to open. */
export function useSaleForm({ guildId, dropIds, interests, onDone }: Sold) {
  const t = useTranslations("loot.web.session");
  const { isBusy, failure, run } = useAction();
  const [requestId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<SaleDraft>(() => ({
    stages: [newStage(crypto.randomUUID(), "priority")],
    day: "",
    time: "",
    poolId: "",
  }));
  const read = readSale(draft, { requestId, dropIds, interests });
  const wrong: ReadonlySet<string> = isTried && "wrong" in read ? read.wrong : new Set();
  const change = (changes: Partial<SaleDraft>) => setDraft({ ...draft, ...changes });
  const open = () => {
    setTried(true);
    if ("wrong" in read) return;
    run(
      () => openSessionAction(guildId, read.sale),
      () => {
        onDone();
        return t("opened", { count: dropIds.length });
      },
    );
  };
  return { draft, wrong, isBusy, failure, change, open, stages: stageMoves(draft.stages, change) };
}

/** What can be done with the ways of a sale. */
function stageMoves(stages: readonly StageDraft[], change: (changes: Partial<SaleDraft>) => void) {
  return {
    change: (index: number, changes: Partial<StageDraft>) => {
      const stage = stages[index];
      if (stage) change({ stages: stages.with(index, { ...stage, ...changes }) });
    },
    add: () => change({ stages: [...stages, newStage(crypto.randomUUID(), "roll")] }),
    remove: (index: number) => change({ stages: stages.toSpliced(index, 1) }),
    moveAhead: (index: number) => change({ stages: moveAhead(stages, index) }),
  };
}
