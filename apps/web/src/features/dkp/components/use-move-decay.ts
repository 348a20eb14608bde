"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { useDay } from "#web/components/use-day.ts";
import { moveDecayAction } from "../decay.actions.ts";

export type PlannedDecay = {
  readonly guildId: string;
  readonly poolId: number;
  /** The planned day, as it was read. */
  readonly fromOn: string;
};

/** Has the next run on another day, and says which. */
export function useMoveDecay({ guildId, poolId, fromOn }: PlannedDecay) {
  const t = useTranslations("dkp.web.decay");
  const day = useDay();
  const { isBusy, failure, run } = useAction();
  const move = (toOn: string, onDone?: () => void) =>
    run(
      () => moveDecayAction(guildId, { poolId, fromOn, toOn }),
      () => {
        onDone?.();
        return t("moved", { day: day(toOn) });
      },
    );
  return { isBusy, failure, move };
}
