"use client";

import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import {
  acceptOfferAction,
  answerForWinnerAction,
  confirmHandedAction,
  markHandedAction,
  passOfferAction,
  refundAwardAction,
  takeHandBackAction,
} from "../awards.actions.ts";
import type { DropInView } from "../drops.loaders.ts";

export type Awarded = Pick<DropInView, "item" | "member"> & {
  readonly award: { readonly awardId: number } | null;
};

type Said = "accepted" | "passed" | "confirmed" | "refunded" | "notHanded";

/** What the winner and officers do with an award on its way. */
export function useAwardMoves(guildId: string, { award, item, member }: Awarded) {
  const t = useTranslations("loot.web.award");
  const { isBusy, run } = useAction();
  // Nothing has the number 0: without an award no move is offered.
  const input = { awardId: award?.awardId ?? 0 };
  const words = { item: item?.shown.name ?? "", member: member?.name ?? "" };
  const move = (act: typeof acceptOfferAction, said: Said) => () =>
    run(
      () => act(guildId, input),
      () => t(said, words),
    );
  const takeHandBack = move(takeHandBackAction, "notHanded");
  return {
    isBusy,
    accept: move(acceptOfferAction, "accepted"),
    pass: move(passOfferAction, "passed"),
    confirm: move(confirmHandedAction, "confirmed"),
    refund: move(refundAwardAction, "refunded"),
    takeHandBack,
    answerFor: (answer: "accept" | "pass") =>
      run(
        () => answerForWinnerAction(guildId, { ...input, answer }),
        () => t(answer === "accept" ? "acceptedFor" : "passedFor", words),
      ),
    /** The page may show it before it has arrived. */
    hand: (show?: () => void) =>
      run(
        () => {
          show?.();
          return markHandedAction(guildId, input);
        },
        () => t("handed", words),
        takeHandBack,
      ),
  };
}
