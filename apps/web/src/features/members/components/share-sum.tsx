"use client";

import type { LeftOutReason } from "@guildhall/core/attendance";
import { useFormatter, useTranslations } from "next-intl";
import type { MemberView } from "../members.loaders.ts";
import { useCredit } from "./share-cell.tsx";

type ShareSumProps = Pick<MemberView, "share" | "parts">;

/** What a percentage was made from, and what was left out of it. */
export function ShareSum({ share, parts }: ShareSumProps) {
  const t = useTranslations("members.web.share");
  const credit = useCredit();
  const leftOut = useLeftOut();
  if (!share || !parts || share.countedEvents + parts.leftOut.length === 0) return null;
  return (
    <span className="block text-small text-ink-2">
      {t("sum", { credit: credit(share), count: share.countedEvents })}{" "}
      {parts.leftOut.length > 0 && leftOut(parts.leftOut)}
    </span>
  );
}

type LeftOut = readonly { readonly reason: LeftOutReason; readonly count: number }[];

/** Writes `Left out: 2 excused and 1 missed bonus.` */
function useLeftOut(): (leftOut: LeftOut) => string {
  const t = useTranslations("members.web.share");
  const formatter = useFormatter();
  return (leftOut) =>
    t("leftOutSum", {
      list: formatter.list(leftOut.map(({ reason, count }) => t(`leftOutCount.${reason}`, { count }))),
    });
}
