"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { bankDropAction } from "../bank.actions.ts";
import { disenchantDropAction, restoreDropAction, voidDropAction } from "../drops.actions.ts";
import type { DropInView } from "../drops.loaders.ts";

/** What officers do with a drop that nobody is to get. */
export function useDropMoves(guildId: string, { dropId, item }: Pick<DropInView, "dropId" | "item">) {
  const t = useTranslations("loot.web");
  const { isBusy, run } = useAction();
  const words = { item: item?.shown.name ?? "" };
  return {
    isBusy,
    disenchant: () =>
      run(
        () => disenchantDropAction(guildId, { dropId }),
        () => t("disenchanted", words),
        () =>
          run(
            () => restoreDropAction(guildId, { dropId }),
            () => t("restored", words),
          ),
      ),
    toBank: () =>
      run(
        () => bankDropAction(guildId, { dropId }),
        () => t("banked", words),
        () =>
          run(
            () => restoreDropAction(guildId, { dropId }),
            () => t("restored", words),
          ),
      ),
    toVoid: () =>
      run(
        () => voidDropAction(guildId, { dropId }),
        () => t("voided", words),
      ),
  };
}
