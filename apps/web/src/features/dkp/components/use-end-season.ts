"use client";

import type { endSeasonInput } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { useAction } from "#web/components/use-action.ts";
import { endSeasonAction, undoSeasonEndAction } from "../seasons.actions.ts";

type EndSeasonOptions = { readonly guildId: string; onDone(): void };

/** Ends the season as it was read, and offers to take that back. */
export function useEndSeason({ guildId, onDone }: EndSeasonOptions) {
  const t = useTranslations("dkp.web.seasons.end");
  const { isBusy, run } = useAction();
  const takeBack = ({ seasonId }: { readonly seasonId: number }) =>
    run(
      () => undoSeasonEndAction(guildId, { seasonId }),
      () => t("undone"),
    );
  const end = (input: z.input<typeof endSeasonInput>) => {
    const done = ({ entryCount }: { readonly entryCount: number }) => {
      onDone();
      return t("done", { count: entryCount });
    };
    run(() => endSeasonAction(guildId, input), done, takeBack);
  };
  return { isBusy, end };
}
